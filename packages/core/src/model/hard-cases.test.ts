import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { realCases } from '../../test/fixtures/real-cases.js';
import { conflictsOf, mergeCase, refusals, valuesOf, type HardCase } from '../../test/hard-cases.js';
import { contextOf } from '../../test/tiny-dossier.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const invented = parse(
  readFileSync(path('../../test/fixtures/hard-cases.yaml'), 'utf8'),
) as readonly HardCase[];

const lock = JSON.parse(
  readFileSync(path('../../data/pakistan-russia/passages.lock.json'), 'utf8'),
) as Readonly<Record<string, { readonly sentences: readonly { paragraph: number; sentence: number }[] }>>;

const follows = (each: HardCase): void => {
  expect(refusals(each)).toEqual([]);
  const merged = mergeCase(each, contextOf());
  expect(valuesOf(merged)).toEqual(each.values ?? {});
  expect(conflictsOf(merged)).toEqual(each.conflicts ?? []);
  for (const [property, support] of Object.entries(each.support ?? {})) {
    expect(merged.actual?.properties[property]?.support, property).toBe(support);
  }
};

describe('the model holds and merges', () => {
  it('twenty cases', () => {
    expect(new Set(invented.map((each) => Number.parseInt(each.case, 10)))).toEqual(
      new Set(Array.from({ length: 20 }, (_each, index) => index + 1)),
    );
  });

  it.each(invented.map((each) => [each.case, each] as const))('%s', (_title, each) => {
    follows(each);
  });
});

const passages = path('../../../../../shared/hard-cases.yaml');

describe.skipIf(!existsSync(passages))(
  'the model holds and merges the passages of the real texts (skipped without ../shared/hard-cases.yaml)',
  () => {
    const files = existsSync(passages) ? realCases(readFileSync(passages, 'utf8')) : [];

    it('all of them', () => {
      expect(files).toHaveLength(21);
    });

    it.each(files.map((each) => [each.case, each] as const))('%s', (_title, each) => {
      follows(each);
    });

    it('which the lock knows', () => {
      const cited = files.flatMap(({ record }) => ('claims' in record ? record.claims : [])) as readonly {
        readonly source?: string;
        readonly at: string | readonly string[];
      }[];
      const sentences = new Set(
        Object.entries(lock).flatMap(([source, text]) =>
          text.sentences.map(({ paragraph, sentence }) => `${source}@${paragraph}.${sentence}`),
        ),
      );
      const unknown = cited.flatMap(({ source, at }) =>
        source === undefined
          ? []
          : [at]
              .flat()
              .map((place) => `${source}@${place}`)
              .filter((each) => !sentences.has(each)),
      );
      expect(unknown).toEqual([]);
    });
  },
);
