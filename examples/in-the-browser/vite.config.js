import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: 'out', target: 'es2022', chunkSizeWarningLimit: 4000 },
  // A worker of modules loads the dossier when it needs it; as one script it would hold it from the start.
  worker: { format: 'es' },
  json: { stringify: true },
});
