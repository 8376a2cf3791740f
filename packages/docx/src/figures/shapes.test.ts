import type { Mark, Scene } from '@bilateral/report';
import { Document, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { everyNode } from '../../test/every-node.js';
import { all } from '../../test/parts.js';
import { compileParts } from '../package/compile.js';
import { sceneGroup } from './shapes.js';

const text = { kind: 'text', size: 8, bold: false, fill: 'ink' } as const;
const marks: readonly Mark[] = [
  { kind: 'rect', x: 10, y: 10, width: 30, height: 20, fill: 'first', stroke: 'ink' },
  { kind: 'rect', x: 50, y: 10, width: 30, height: 20, fill: 'second', hatched: true },
  {
    kind: 'line',
    points: [
      [0, 60],
      [40, 40],
      [80, 40],
    ],
    stroke: 'soft',
    thickness: 0.5,
    dashed: true,
  },
  { ...text, x: 0, y: 70, text: 'at the left edge', anchor: 'left' },
  { ...text, x: 200, y: 70, text: 'at the right edge', anchor: 'right' },
  { ...text, x: 2, y: 90, text: 'around the left edge', anchor: 'middle' },
  { ...text, x: 150, y: 60, text: 'upwards', anchor: 'left', turned: true },
];
const scene: Scene = { width: 200, height: 100, marks };

function written(report = everyNode('en')): string {
  const group = sceneGroup(scene, { name: 'a', title: 'b', description: 'c' }, report);
  const document = new Document({ sections: [{ children: [new Paragraph({ children: [group] })] }] });
  return String(compileParts(document).get('word/document.xml'));
}

test('a group has the size of its scene, and nothing in it reaches beyond', () => {
  const [size, inside] = [/<a:ext (cx="\d+" cy="\d+")/, /<a:chExt (cx="\d+" cy="\d+")/].map(
    (pattern) => pattern.exec(written())?.[1],
  );
  expect(size).toBe('cx="2540000" cy="1270000"');
  expect(inside).toBe(size);
  expect(written()).toContain('<a:chOff x="0" y="0"/>');
});

test('each mark is a shape on the ground, and texts are real', () => {
  expect(written().match(/<wps:wsp>/g)).toHaveLength(marks.length + 1);
  expect(all(written(), /<w:t\b[^>]*>([^<]*)</g)).toEqual([
    'at the left edge',
    'at the right edge',
    'around the left edge',
    'upwards',
  ]);
  expect(written()).toContain('prst="wdUpDiag"');
  expect(written()).toContain('vert="vert270"');
});

test('texts stand at their anchors in both directions of writing', () => {
  const styles = (xml: string): readonly string[] => all(xml, /<w:pStyle w:val="FigureText(\w+)"/g);
  expect(styles(written())).toEqual(['Start', 'End', 'Center', 'Start']);
  expect(styles(written(everyNode('ur')))).toEqual(['End', 'Start', 'Center', 'End']);
});
