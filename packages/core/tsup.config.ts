import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    compile: 'src/compile.ts',
    // Not exported: all that the shipped dossier needs to load, without the queries and the labels of codes.
    dossier: 'src/dossier/create-dossier.ts',
  },
  format: ['esm'],
  target: 'node20',
  tsconfig: 'tsconfig.node.json',
  dts: { entry: { index: 'src/index.ts', schema: 'src/schema.ts', compile: 'src/compile.ts' } },
  // Small, and one of them in CommonJS: to load them by themselves takes longer than all of the root entry.
  noExternal: ['fastest-levenshtein', 'minisearch'],
  clean: true,
  silent: true,
  plugins: [
    {
      name: 'comments',
      // They are for those who read the sources, and the types keep them: here they would be 4 bytes of 100. What tells of the code of
      // others stays.
      renderChunk: (code) => ({
        code: code.replaceAll(/^\s*\/\*\*[^]*?\*\/\n|^\/\/ src\/.*\n/gm, ''),
      }),
    },
  ],
  // Labels and messages in Russian and Urdu stay readable, and half as long.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
