import type { Dossier } from '@bilateral/core';
import { expect, test } from 'vitest';
import { requireRecord, requireSource } from './known-ids.js';

const named = (...ids: readonly string[]): ReadonlyMap<string, object> =>
  new Map(ids.map((id) => [id, {}] as const));

const dossier = {
  info: { id: 'norland-vesteria' },
  records: named('ada-holm', 'holm-varga-2031'),
  sources: named('harbour-gazette', 'gazette-of-the-port'),
} as unknown as Dossier;

test.each([
  ['holm', 'did you mean ada-holm? Else `bilateral search holm` finds the others'],
  ['varga', 'did you mean holm-varga-2031?'],
  ['ada-hom', 'did you mean ada-holm?'],
])('what was meant by %s is told as what it is, one guess of several or the only one', (id, hint) => {
  expect(() => requireRecord(dossier, id)).toThrow(expect.objectContaining({ hint }));
});

test('sources, which are not searched, are listed', () => {
  expect(() => requireSource(dossier, 'gazette')).toThrow(
    expect.objectContaining({
      hint: 'did you mean harbour-gazette? Else `bilateral sources` lists the ids',
    }),
  );
});
