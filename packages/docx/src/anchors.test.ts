import type { Report } from '@bilateral/report';
import { expect, test } from 'vitest';
import { reportFixture } from '../test/fixture.js';
import { nameAnchors } from './anchors.js';

const report = reportFixture();

test('long ids that begin alike get different names of at most forty characters', () => {
  const anchors = nameAnchors(report);
  const names = report.bibliography.map((entry) => anchors.of(entry.id) ?? '');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
});

test('a section whose id looks like the name of a note does not take its place', () => {
  const body = [{ kind: 'section', id: 'note-1', title: 'Note', children: [] }, ...report.body] as const;
  const anchors = nameAnchors({ ...report, body } satisfies Report);
  expect(anchors.ofNote(1)).toBe('note_1');
  expect(anchors.of('note-1')).toBe('note_1_2');
});

test('what the report does not hold has no bookmark', () => {
  expect(nameAnchors(report).of('nowhere')).toBeUndefined();
  expect(() => nameAnchors(report).ofNote(0)).toThrow(RangeError);
});
