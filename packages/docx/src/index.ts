export { renderDocx } from './render.js';
export type { DocxOptions } from './render.js';
