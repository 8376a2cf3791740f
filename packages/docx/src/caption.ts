import { Bookmark, Paragraph, TextRun } from 'docx';
import type { RenderContext } from './context.js';
import { field } from './package/fields.js';
import { plainRun, textRuns } from './runs.js';

/** Names of the counters, as Word's own list of tables asks for them; they are the same in every language. */
export type Counter = 'Table' | 'Figure';

/** The numbered line over a table or figure. Its style keeps it on the page of what it names. */
export function caption(
  node: { readonly id: string; readonly caption: string },
  counter: Counter,
  { report, anchors, numbering }: RenderContext,
): Paragraph {
  const word = counter === 'Table' ? report.furniture.table : report.furniture.figure;
  const number = plainRun(`${numbering.captions.get(node.id) ?? ''}`, 'CaptionLabel');
  const anchor = anchors.of(node.id);
  const label = [
    ...textRuns(`${word} `, report, 'CaptionLabel'),
    ...field(`SEQ ${counter} \\* ARABIC`, [number], 'CaptionLabel'),
  ];
  return new Paragraph({
    style: 'Caption',
    children: [
      ...(anchor === undefined ? label : [new Bookmark({ id: anchor, children: label })]),
      new TextRun({ text: '\u2002' }),
      ...textRuns(node.caption, report),
    ],
  });
}
