import { TextRun } from 'docx';
import { splitByDirection } from './direction.js';

/** Runs of text, each with its direction and one character style. */
export function directedRuns(text: string, direction: 'ltr' | 'rtl', style?: string): readonly TextRun[] {
  return splitByDirection(text, direction).map(
    (part) =>
      new TextRun({
        text: part.text,
        ...(style === undefined ? {} : { style }),
        ...(part.rightToLeft ? { rightToLeft: true } : {}),
      }),
  );
}
