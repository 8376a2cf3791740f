/** The floor of an import: a module with nothing in it. Tells how many milliseconds it took. */
const start = performance.now();
await import('./empty-module.js');
process.stdout.write(String(performance.now() - start));
