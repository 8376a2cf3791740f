import type { Report } from '@bilateral/report';
import { TextRun } from 'docx';
import { splitText } from './direction.js';

/** Runs of text, each with its direction, its language where it is another, and one character style. */
export function textRuns(text: string, report: Report, style?: string): readonly TextRun[] {
  return splitText(text, report).map(
    (part) =>
      new TextRun({
        text: part.text,
        ...(style === undefined ? {} : { style }),
        ...(part.rightToLeft ? { rightToLeft: true } : {}),
        ...(part.language === undefined ? {} : { language: { value: part.language } }),
      }),
  );
}

/** A run that is the same in every language, such as a number. */
export function plainRun(text: string, style?: string): TextRun {
  return new TextRun({ text, ...(style === undefined ? {} : { style }) });
}
