import { expect, it } from 'vitest';
import { emphasis, paragraph, reference, text } from '../inline.js';
import type { Block, Inline } from '../model.js';
import { keptLinks } from './kept-links.js';
import { notesInOrder } from './notes-in-order.js';

const mark = (number: number): Inline => ({ kind: 'noteMark', number });

const figure = (remark: readonly Inline[]): Block => ({
  kind: 'timeline',
  id: 'figure',
  caption: 'c',
  alternative: 'a',
  from: 1,
  to: 2,
  milestones: [],
  lanes: [],
  remark,
});

it('notes are numbered in the order of print, wherever they stand', () => {
  const body: readonly Block[] = [
    {
      kind: 'section',
      id: 's',
      title: 't',
      children: [
        paragraph(emphasis([text('a'), mark(7)]), mark(2)),
        { kind: 'list', ordered: false, items: [[mark(5)], [mark(4)]] },
      ],
    },
    { kind: 'table', id: 't', caption: 'c', columns: [], rows: [[[mark(9)], [mark(1)]]] },
    figure([mark(3)]),
    { kind: 'notesList' },
  ];
  const { body: numbered, order } = notesInOrder(body);
  expect(order).toEqual([7, 2, 5, 4, 9, 1, 3]);
  const again = notesInOrder(numbered);
  expect(again.order).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(again.body).toEqual(numbered);
});

it('a reference to a part that is not there becomes its words; one to a part or a source stays', () => {
  const there = reference('s', 'a section');
  const source = reference('source-a', 'a source');
  const body: readonly Block[] = [
    {
      kind: 'section',
      id: 's',
      title: 't',
      children: [paragraph(there, emphasis([reference('gone', 'lost')]), source)],
    },
  ];
  const [section] = keptLinks(body, [{ id: 'source-a', children: [], citedIn: [] }]);
  expect(section?.kind === 'section' && section.children).toEqual([
    paragraph(there, emphasis([text('lost')]), source),
  ]);
});
