import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { kindNames, type Kind } from '../model/kind.js';
import { fileSchemas } from './json-schemas.js';
import {
  scaffoldConflict,
  scaffoldRecord,
  scaffoldSource,
  type ScaffoldRecordOptions,
} from './scaffold-record.js';

type Sort = Kind | 'source' | 'conflict';
const sorts: readonly Sort[] = [...kindNames, 'source', 'conflict'];

const scaffold = (sort: Sort, options: ScaffoldRecordOptions = {}): string => {
  if (sort === 'source') return scaffoldSource(options);
  return sort === 'conflict' ? scaffoldConflict(options) : scaffoldRecord(sort, options);
};

/** What a keeper would write at a mark, by the name of the field. */
const answers: Readonly<Record<string, string>> = {
  en: 'A name of our own',
  ru: 'Имя',
  ur: 'نام',
  source: 'harbour-gazette',
  at: '"2.1"',
  claims: '[sund-ferry/harbour-gazette@3.1]',
  state: 'open',
  level: 'minister',
  measure: 'trade',
  title: 'Two premiers on one quay',
  language: 'en',
  type: 'newspaper',
};

const fillIn = (text: string): string =>
  text.replaceAll(/^( *(?:- )?)(\w+): # fill in$/gm, (line, lead: string, name: string) =>
    answers[name] === undefined ? line : `${lead}${name}: ${answers[name]}`,
  );

const takeIn = (text: string): string => text.replaceAll(/^( *)#(?=[-a-z])/gm, '$1');

/** What a program that knows nothing of the kind makes of its scaffold: all marks filled, all fields used. */
const complete = (text: string): unknown =>
  parse(takeIn(fillIn(text)).replaceAll(/(?<=says:) # fill in.*/g, ''));

const marksIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => /^ *(?:- )?(\w+): # fill in/.exec(line)?.[1] ?? []);

describe('a scaffold', () => {
  it.each(sorts)(
    'of a %s is refused until its marked places are filled, and only because of them',
    (sort) => {
      const text = scaffold(sort);
      const marks = marksIn(text);
      expect(marks.length).toBeGreaterThan(0);
      const wrong = fileSchemas[sort].safeParse(parse(text)).error?.issues ?? [];
      expect(wrong.map(({ path }) => path.findLast((step) => typeof step === 'string'))).toEqual(
        expect.arrayContaining(
          [...new Set(marks)].map((name) => (sort === 'conflict' && name === 'claims' ? 'positions' : name)),
        ),
      );
      expect(wrong).toHaveLength(marks.length);
    },
  );

  it.each(sorts)('of a %s fits its schema once they are filled and every field is used', (sort) => {
    const requests: readonly ScaffoldRecordOptions[] = [
      {},
      { languages: ['en', 'ru', 'ur'] },
      { source: 'gazette', at: true },
    ];
    for (const options of requests) {
      const result = fileSchemas[sort].safeParse(complete(scaffold(sort, options)));
      expect(result.error?.issues).toBeUndefined();
    }
  });

  it.each(sorts)('of a %s uses every field that its schema has', (sort) => {
    const written = complete(scaffold(sort, { source: 'gazette', at: true })) as Record<string, unknown>;
    expect(Object.keys(written).sort()).toEqual(Object.keys(fileSchemas[sort].shape).sort());
  });

  it.each(kindNames)('of a %s uses every property that a claim can have', (kind) => {
    const [claim] = (complete(scaffoldRecord(kind)) as { claims: readonly Record<string, object>[] }).claims;
    const shape = (fileSchemas[kind].shape as never)['claims'] as unknown;
    expect(shape).toBeDefined();
    expect(Object.keys(claim ?? {})).toHaveLength(12);
    expect(Object.keys(claim?.['says'] ?? {}).length).toBeGreaterThanOrEqual(2);
  });

  it('says with what an editor checks it, in its first line', () => {
    const text = scaffoldRecord('visit', { schema: '../../.schemas/visit.json' });
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../.schemas/visit.json');
  });

  it('tells what a field means, how it is written and whether it is required', () => {
    const text = scaffoldRecord('office');
    expect(text).toContain(
      '# How high the office is. One of: head-of-state, head-of-government, deputy-head-of-government, minister,\n',
    );
    expect(text).toMatch(/other\.\s(?:# )?Required\.\nlevel: # fill in\n/);
    expect(text).toContain('# The state, organisation or body whose office it is');
  });

  it('takes what is known: label, source and passage', () => {
    const text = scaffoldRecord('visit', {
      label: { en: 'Varga: the visit' },
      languages: ['en', 'ru'],
      source: 'gazette',
      at: '2.1',
    });
    expect(text).toContain('label:\n  en: "Varga: the visit"\n  ru: # fill in\n');
    expect(text).toContain('  - source: gazette\n');
    expect(text).toContain('    at: "2.1"\n');
    expect(marksIn(text)).toEqual(['ru', 'says']);
  });

  it('of a thing that others name needs no claim, one of an event does', () => {
    expect(parse(fillIn(scaffoldRecord('person')))).toEqual({ label: { en: answers['en'] } });
    expect(marksIn(scaffoldRecord('meeting'))).toEqual(['en', 'source', 'says']);
  });

  it('is short if asked for: what is required and nothing else', () => {
    expect(scaffoldRecord('meeting', { brief: true, source: 'gazette', at: true })).toBe(
      'label:\n  en: # fill in\nclaims:\n  - source: gazette\n    at: # fill in\n    says: # fill in\n',
    );
    expect(scaffoldConflict({ brief: true })).toBe(
      'label:\n  en: # fill in\nstate: # fill in\npositions:\n  - claims: # fill in\n  - claims: # fill in\n',
    );
  });

  it('has no line that a page of a common width cuts', () => {
    const prose = sorts.flatMap((sort) => scaffold(sort).split('\n')).filter((line) => /^ *# /.test(line));
    expect(prose.filter((line) => line.length > 112)).toEqual([]);
  });
});
