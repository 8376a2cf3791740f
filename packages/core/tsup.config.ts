import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema.ts', compile: 'src/compile.ts' },
  format: ['esm'],
  target: 'node20',
  tsconfig: 'tsconfig.node.json',
  dts: true,
  clean: true,
  silent: true,
  // Labels and messages in Russian and Urdu stay readable, and half as long.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
