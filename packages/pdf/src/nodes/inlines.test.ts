import type { Inline } from '@bilateral/report';
import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { plainStyle } from '../../test/plain-typesetter.js';
import { colours } from '../layout/styles.js';
import { inlineLines, inlineSpans, plainText } from './inlines.js';

const report = smallReport([]);
const text = (value: string): Inline => ({ kind: 'text', value });
const spans = (...nodes: readonly Inline[]) => inlineSpans(nodes, plainStyle, report);

test('a mark of support is a sign and its words, which no line end parts', () => {
  const [sign, words] = spans({ kind: 'support', support: 'majority', label: 'most sources' });
  expect(sign).toMatchObject({ sign: 'majority' });
  expect(sign!.text.trim()).toBe('\u2060');
  expect(words).toMatchObject({ text: 'most sources', style: { colour: colours.soft, bold: false } });
});

test('only the words of a conflict are in its colour, and in the weight of the others', () => {
  const [, words] = spans({ kind: 'support', support: 'conflict', label: 'contested' });
  expect(words!.style).toMatchObject({ colour: colours.conflict, bold: false });
});

test('a line break ends the line', () => {
  const context = contextOf(report);
  const { styles, frame } = context;
  const nodes = [text('one'), { kind: 'lineBreak' } as const, text('two')];
  expect(inlineLines(nodes, styles.body, frame.text, context)).toHaveLength(2);
});

test('words are bound by the rules of the report’s language', () => {
  expect(spans(text('5 million'))[0]!.text).toBe('5 \u2060million');
});

test('two marks of notes side by side are set apart', () => {
  const mark = (number: number): Inline => ({ kind: 'noteMark', number });
  const words = spans(text('x'), mark(5), mark(6)).map((each) => each.text.replaceAll('\u2060', ''));
  expect(words).toEqual(['x', '5', ',', '6']);
});

test('plain words have no marks of notes, and those of support', () => {
  const nodes: readonly Inline[] = [
    { kind: 'strong', children: [text('40')] },
    { kind: 'noteMark', number: 1 },
    text(' '),
    { kind: 'support', support: 'unique', label: 'one source' },
  ];
  expect(plainText(nodes)).toBe('40 one source');
});

test('a reference is blue, and in notes, which are full of them, nearly black', () => {
  const reference: Inline = { kind: 'reference', target: 'source-a', children: [text('Dawn')] };
  const { styles } = contextOf(report);
  const colourIn = (style: typeof styles.body) => inlineSpans([reference], style, report)[0]!.style.colour;
  expect([colourIn(styles.body), colourIn(styles.note)]).toEqual([colours.accent, colours.deep]);
});
