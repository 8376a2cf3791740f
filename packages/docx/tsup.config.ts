import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm'],
  target: 'node20',
  // Twenty megabytes in all its forms, of which we need one; and what it depends on refuses Node 20 when it is installed.
  noExternal: ['docx'],
  dts: true,
  clean: true,
  silent: true,
});
