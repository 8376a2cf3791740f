/**
 * Reads dossier folders and their texts, checks them, and writes their locks. For Node only.
 *
 * @module compile
 */

export { compileDossier, safeCompileDossier, type CompileResult } from './compile/compile-dossier.js';
export { lockIds } from './compile/lock-ids.js';
export type { IdLock, PassageLock } from './model/dossier-file.js';
export { lockTexts } from './compile/lock-texts.js';
export { lockedSentences, type LockedSentence } from './compile/locked-sentences.js';
export { numberSentences } from './compile/number-sentences.js';
export { scaffoldIn, type ScaffoldInOptions } from './compile/scaffold-in.js';
export type { ScaffoldedFile } from './scaffold/scaffold-dossier.js';
export { verifyTexts, type AbsentWords, type TextVerification } from './compile/verify-texts.js';
export { BilateralError, type BilateralErrorDetails, type Issue } from './error.js';
export type { ErrorCode, IssueCode } from './error-codes.js';
