import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm'],
  target: 'node20',
  dts: true,
  clean: true,
  silent: true,
  // Labels and messages in Russian and Urdu stay readable, and half as long.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
