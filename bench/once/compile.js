/** Compiles the folder and tells the milliseconds since the process began. */
import { safeCompileDossier } from '@bilateral/core/compile';

const [, , folder] = process.argv;
await safeCompileDossier(folder);
process.stdout.write(String(performance.now()));
