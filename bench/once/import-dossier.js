/** Imports the shipped dossier and tells how many milliseconds that took. */
const start = performance.now();
await import('@bilateral/core/pakistan-russia');
process.stdout.write(String(performance.now() - start));
