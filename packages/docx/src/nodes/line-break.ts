import { TextRun } from 'docx';
import type { ParagraphChild } from 'docx';

export function renderLineBreak(): readonly ParagraphChild[] {
  return [new TextRun({ break: 1 })];
}
