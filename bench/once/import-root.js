/** Imports the root entry of the library and tells how many milliseconds that took. */
const start = performance.now();
await import('@bilateral/core');
process.stdout.write(String(performance.now() - start));
