import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', publish: 'src/publish.ts' },
  format: ['esm'],
  target: 'node20',
  dts: true,
  clean: true,
  silent: true,
});
