import { Bookmark, Paragraph, SequentialIdentifier, StringValueElement, TextRun } from 'docx';
import type { RenderContext } from './context.js';
import { directedRuns } from './runs.js';

/** Names of the counters, as Word's own list of tables asks for them; they are the same in every language. */
export type Counter = 'Table' | 'Figure';

/** The numbered line over a table or chart. The style `Caption` keeps it on the page of what follows. */
export function caption(
  node: { readonly id: string; readonly caption: string },
  counter: Counter,
  context: RenderContext,
  style: 'Caption' | 'LongTableCaption' = 'Caption',
): Paragraph {
  const { report, anchors } = context;
  const word = counter === 'Table' ? report.furniture.table : report.furniture.figure;
  const anchor = anchors.of(node.id);
  const label = [...directedRuns(`${word} `, report.direction, 'CaptionLabel'), new CaptionNumber(counter)];
  return new Paragraph({
    style,
    children: [
      ...(anchor === undefined ? label : [new Bookmark({ id: anchor, children: label })]),
      new TextRun({ text: '\u2002' }),
      ...directedRuns(node.caption, report.direction),
    ],
  });
}

/** A counter that Word keeps up to date, in the style of the word before it. */
class CaptionNumber extends SequentialIdentifier {
  constructor(counter: Counter) {
    super(counter);
    this.properties.addChildElement(new StringValueElement('w:rStyle', 'CaptionLabel'));
  }
}
