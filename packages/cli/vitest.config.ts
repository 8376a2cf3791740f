import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The checker of workflows imports JSON as only bundlers read it.
  test: { server: { deps: { inline: [/@actions\//] } } },
});
