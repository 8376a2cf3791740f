/**
 * The folder of the package's own fonts. This file lies directly in `src` because it is bundled into `dist/index.js`:
 * only from one folder below the package does the same relative address lead to `fonts` before and after the build.
 */
export const fontFolder: URL = new URL('../fonts/', import.meta.url);
