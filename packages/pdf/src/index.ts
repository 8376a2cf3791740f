export type { PageSize } from './layout/frame.js';
export type { UrduHand } from './layout/styles.js';
export { renderPdf, type PdfOptions } from './render.js';
