export type { PageSize } from './layout/frame.js';
export { renderPdf, type PdfOptions } from './render.js';
