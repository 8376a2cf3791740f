export { PdfError, type PdfErrorCode } from './errors.js';
export type { PageSize } from './layout/styles.js';
export { renderPdf, type PdfOptions } from './render.js';
