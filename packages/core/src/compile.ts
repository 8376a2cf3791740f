export { compileDossier, safeCompileDossier, type CompileResult } from './compile/compile-dossier.js';
export { lockTexts, verifyTexts, type TextVerification } from './compile/lock-texts.js';
export { numberSentences } from './compile/number-sentences.js';
export { CoreError, type CoreErrorCode, type Issue } from './error.js';
