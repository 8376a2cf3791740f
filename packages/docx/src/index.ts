export { DocxError } from './errors.js';
export type { DocxErrorCode, DocxIssue, DocxIssueCode } from './errors.js';
export { renderDocx } from './render.js';
export type { DocxOptions } from './render.js';
