import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    'render-worker': 'src/render-worker.ts',
    'graph-worker': 'src/graph-worker.ts',
  },
  format: ['esm'],
  target: 'node20',
  clean: true,
  silent: true,
});
