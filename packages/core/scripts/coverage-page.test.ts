import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cast, claim, compiledOf, record } from '../test/tiny-dossier.js';
import { eventKinds } from '../src/model/kind.js';
import { coverageFile, coveragePage } from './coverage-page.js';
import { compiledDossier } from './names-table.js';

const page = readFileSync(coverageFile, 'utf8');

/** The numbers of a table of the page, by the first cell of each row. */
const numbersIn = (text: string, heading: string): Readonly<Record<string, readonly number[]>> => {
  const part = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| '));
  return Object.fromEntries(
    rows.slice(2).map((line) => {
      const [first = '', ...cells] = line.split(/ ?(?<!\\)\| ?/).slice(1, -1);
      return [/`(.+)`/.exec(first)?.[1] ?? first, cells.filter((cell) => /^\d+$/.test(cell)).map(Number)];
    }),
  );
};

it('the page on coverage is that of the dossier', async () => {
  expect(page).toBe(coveragePage(await compiledDossier()));
});

describe('the numbers of the page are those of the files', () => {
  interface FileClaim {
    readonly source: string;
    readonly modality?: string;
    readonly says: Readonly<Record<string, string | undefined>>;
  }
  const folder = fileURLToPath(new URL('../data/pakistan-russia/', import.meta.url));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const filesIn = (part: string): readonly string[] =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(part, name));
  const records = filesIn('records').map((path) => {
    const { claims = [] } = parse(read(path)) as { readonly claims?: readonly FileClaim[] };
    return { kind: basename(dirname(path)), claims };
  });
  const actual = (claims: readonly FileClaim[]): readonly FileClaim['says'][] =>
    claims.filter(({ modality = 'actual' }) => modality === 'actual').map(({ says }) => says);

  it('records and claims by kind', () => {
    const table = numbersIn(page, 'Records and claims by kind');
    for (const kind of readdirSync(join(folder, 'records'))) {
      const ofKind = records.filter((each) => each.kind === kind);
      const claims = ofKind.flatMap((each) => each.claims);
      expect([kind, ...(table[kind] ?? []).slice(0, 2)]).toEqual([kind, ofKind.length, claims.length]);
    }
    expect(table['**all**']?.[0]).toBe(records.length);
  });

  it('claims by source, counted as lines, and sentences, counted in the lock', () => {
    const lines = filesIn('records').flatMap((path) => read(path).split('\n'));
    const lock = JSON.parse(read('passages.lock.json')) as Readonly<
      Record<string, { readonly sentences: readonly unknown[] }>
    >;
    const table = numbersIn(page, 'Claims by source');
    const sources = filesIn('sources').map((path) => basename(path, '.yaml'));
    expect(Object.keys(table).sort()).toEqual([...sources, '**all**'].sort());
    const cited = new Map<string, number>();
    for (const line of lines) {
      const [, source] = /^ {2}- source: "?([^"]+)"?$/.exec(line) ?? [];
      if (source !== undefined) cited.set(source, (cited.get(source) ?? 0) + 1);
    }
    for (const source of sources) {
      const claims = cited.get(source) ?? 0;
      // A year in which the source was published stands before the counts.
      const [sentences, , , counted] = (table[source] ?? []).slice(-5);
      expect([source, sentences, counted]).toEqual([source, lock[source]?.sentences.length ?? 0, claims]);
    }
  });

  const range = (length: number): readonly number[] => [...Array(length).keys()];

  it('events that are certainly in a decade, by the years in their dates', () => {
    // Holds as long as no two claims date one event to different decades.
    const decadesIn = (date: string): readonly string[] => {
      const found = [...new Set([...date.matchAll(/(?<![\d-])(\d{3})[\dX]/g)].map(([, ten]) => `${ten}0s`))];
      const someTime = date.startsWith('[');
      if (someTime && (found.length > 1 || /^\[\.\.|\.\.\]$/.test(date))) return [];
      const [first = NaN, last = first] = found.map((decade) => parseInt(decade, 10));
      return found.length === 0 ? [] : range((last - first) / 10 + 1).map((ten) => `${first + 10 * ten}s`);
    };
    const events: readonly string[] = eventKinds;
    const counts = new Map<string, number>();
    for (const { claims } of records.filter(({ kind }) => events.includes(kind))) {
      const decades = new Set(actual(claims).flatMap(({ date }) => (date ? decadesIn(date) : [])));
      for (const decade of decades) counts.set(decade, (counts.get(decade) ?? 0) + 1);
    }
    const table = numbersIn(page, 'Dated events by decade');
    for (const [decade, [certain]] of Object.entries(table))
      expect([decade, certain]).toEqual([decade, counts.get(decade) ?? 0]);
    expect([...counts.keys()].filter((decade) => !table[decade])).toEqual([]);
  });

  it('visits by side', () => {
    const named = (party: string): readonly string[] =>
      party === 'russia' ? ['russia', 'soviet-union'] : [party];
    const goes = (from: string, to: string): number =>
      records.filter(({ kind, claims }) => {
        const says = actual(claims);
        return (
          kind === 'visit' &&
          says.some((each) => named(from).includes(each['from'] ?? '')) &&
          says.some((each) => named(to).includes(each['to'] ?? ''))
        );
      }).length;
    const [total] = /^\d+(?= visits between the two states)/m.exec(page) ?? [];
    expect(Number(total)).toBe(goes('pakistan', 'russia') + goes('russia', 'pakistan'));
  });

  it('readings by basis, and texts by language, counted as lines', () => {
    const files = [...filesIn('records'), ...filesIn('sources'), ...filesIn('conflicts')];
    const text = files.map(read).join('\n');
    const lines = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
    const readings = Object.values(numbersIn(page, 'Readings by basis and doubt'));
    const column = (index: number): number => readings.reduce((total, row) => total + (row[index] ?? 0), 0);
    expect(column(0)).toBe(lines(/\bbasis: text\b/g));
    expect(column(1)).toBe(lines(/\bbasis: outside\b/g));
    const named = numbersIn(page, 'Texts of the editor by language')['Names given to records and conflicts'];
    expect(named?.[0]).toBe(lines(/\blabel:/g));
  });

  it('claims by modality', () => {
    const table = numbersIn(page, 'Claims by modality');
    const claims = records.flatMap((each) => each.claims);
    for (const [modality, [counted]] of Object.entries(table)) {
      const told = claims.filter((each) => (each.modality ?? 'actual') === modality);
      expect([modality, counted]).toEqual([modality, told.length]);
    }
  });
});

describe('the page of a small dossier', () => {
  const visit = (id: string, says: object, ...more: readonly object[]) =>
    record('visit', id, [
      claim('gazette', { from: 'arcadia', to: 'baltia', ...says }),
      ...more.map((each) => claim('herald', each)),
    ]);
  const small = coveragePage(
    compiledOf([
      ...cast,
      visit('agreed', { date: '1997' }, { date: '1997-05-02' }),
      visit('disputed', { date: '1998' }, { date: '2001' }),
      visit('to-old-baltia', { to: 'old-baltia', date: '1981' }),
      visit('sometime', { from: 'old-baltia', to: 'arcadia', date: '[1988..1992]' }),
      visit('undated', {}),
      visit('elsewhere', { to: 'cordovia', date: '1995' }),
      record('visit', 'alleged', [
        claim('gazette', { from: 'baltia', to: 'arcadia', date: '1996' }, { modality: 'alleged' }),
      ]),
    ]),
  );

  it('counts visits of either side with predecessors, not those elsewhere or only alleged', () => {
    expect(numbersIn(small, 'Visits by side and decade')).toEqual({
      '1980s': [1, 0, 0, 1],
      '1990s': [2, 0, 0, 1],
      'no date': [1, 0, 0, 0],
    });
    expect(small).toContain('Not counted are visits told otherwise: 1 alleged.');
  });

  it('tells how events are dated', () => {
    expect(small).toContain(
      '5 are dated as having happened, 1 are dated only as planned, proposed, forecast, alleged or denied, and 1 have no date. Of the 5, 1 are dated to the day, and 1 can be placed in no decade for certain.',
    );
    expect(small).toContain('the merged one counts; for 1 of these events that disagreement is open.');
  });

  it('counts merged values by support, and conflicts by state', () => {
    const support = numbersIn(small, 'Support of the merged actual values');
    expect(support['confirmed']).toEqual([1, 0]);
    expect(support['unique']).toEqual([15, 0]);
    expect(support['conflict']).toEqual([1, 0]);
    expect(numbersIn(small, 'Conflicts by state')['open']).toEqual([1, 0, 1]);
  });
});
