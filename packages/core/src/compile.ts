export { compileDossier, safeCompileDossier, type CompileResult } from './compile/compile-dossier.js';
export { lockIds } from './compile/lock-ids.js';
export { lockTexts } from './compile/lock-texts.js';
export { numberSentences } from './compile/number-sentences.js';
export { verifyTexts, type AbsentWords, type TextVerification } from './compile/verify-texts.js';
export { BilateralError, type BilateralErrorDetails, type Issue } from './error.js';
export type { ErrorCode, IssueCode } from './error-codes.js';
