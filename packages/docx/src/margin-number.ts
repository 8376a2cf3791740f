import { Tab, TextRun } from 'docx';

/** The number of a paragraph or item in the margin, as text of its own style, and the tab that leads to the text. */
export function marginNumber(number: string): readonly TextRun[] {
  return [new TextRun({ text: number, style: 'ParagraphNumber' }), new TextRun({ children: [new Tab()] })];
}
