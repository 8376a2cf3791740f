import { BuilderElement, NextAttributeComponent, TextRun, XmlComponent } from 'docx';

/** The code of a field. */
class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }));
    this.root.push(code);
  }
}

const piece = (content: XmlComponent, style: string | undefined): TextRun =>
  new TextRun({ children: [content], ...(style === undefined ? {} : { style }) });

const mark = (type: 'begin' | 'separate' | 'end', style: string | undefined): TextRun =>
  piece(
    new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } }),
    style,
  );

/** What stands before the result of a field: each piece is a run of its own, as Word writes it. */
export function fieldStart(code: string, style?: string): readonly TextRun[] {
  return [mark('begin', style), piece(new Instruction(code), style), mark('separate', style)];
}

/** What stands after the result of a field. */
export function fieldEnd(style?: string): TextRun {
  return mark('end', style);
}

/** A field with its result filled in, so that Word has nothing to update when it opens the document. */
export function field(code: string, result: readonly TextRun[], style?: string): readonly TextRun[] {
  return [...fieldStart(code, style), ...result, fieldEnd(style)];
}
