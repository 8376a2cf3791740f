export { PdfError, type PdfErrorCode } from './errors.js';
export type { PageSize } from './layout/frame.js';
export { renderPdf, type PdfOptions } from './render.js';
