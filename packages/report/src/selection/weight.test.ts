import { createDossier, type CompiledRecord, type Dossier } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { inventedDossier, record, says } from '../../test/invented-dossier.js';
import { hasPart, textOf } from '../../test/tree.js';
import { buildReport } from '../build-report.js';
import { limits } from '../sections/limits.js';
import { Weight } from './weight.js';

const office = (id: string, level: string, of = 'arcadia'): CompiledRecord =>
  record('office', id, id, [], { level, of });

const meeting = (id: string, participants: readonly object[], date = '2010', ...more: readonly string[]) =>
  record(
    'meeting',
    id,
    `Meeting ${id}`,
    ['gazette', ...more].map((source) => says(source, '1.1', { date, participants })),
  );

const base: readonly CompiledRecord[] = [
  record('state', 'arcadia', 'Arcadia'),
  record('state', 'baltia', 'Baltia'),
  record('person', 'ada', 'Ada'),
  office('president', 'head-of-state'),
  office('minister', 'minister'),
  office('clerk', 'senior-official'),
  office('king-of-cassia', 'head-of-state', 'cassia'),
  record('relation', 'term', 'Term', [
    says('gazette', '1.1', { subject: 'ada', predicate: 'holds', object: 'president', during: '2011' }),
  ]),
];

const dossierOf = (...records: readonly CompiledRecord[]): Dossier =>
  inventedDossier({ records: [...base, ...records], conflicts: [] });

const leading = (most: number, ...records: readonly CompiledRecord[]): readonly string[] => {
  const dossier = dossierOf(...records);
  const given = records.map(({ id }) => dossier.records.get(id)).filter((each) => each !== undefined);
  return new Weight(dossier).split(given, most).leading.map(({ id }) => id);
};

describe('what weighs most', () => {
  const low = meeting('low', [{ office: 'clerk' }]);
  const high = meeting('high', [{ office: 'clerk' }, { office: 'president' }]);
  const middle = meeting('middle', [{ office: 'minister' }]);
  const abroad = meeting('abroad', [{ office: 'king-of-cassia' }]);

  it('is what those of the highest offices took part in', () => {
    expect(leading(1, low, high, middle)).toEqual(['high']);
    expect(leading(2, low, high, middle)).toEqual(['high', 'middle']);
  });

  it('is what the two states took part in, before others', () => {
    expect(leading(1, abroad, low)).toEqual(['low']);
  });

  it('counts an office that a person held at the time, though the source does not state it', () => {
    const inOffice = meeting('in-office', [{ agent: 'ada' }], '2011');
    const before = meeting('before', [{ agent: 'ada' }], '2010');
    expect(leading(1, middle, inOffice)).toEqual(['in-office']);
    expect(leading(1, middle, before)).toEqual(['middle']);
  });

  it('is what more sources support where the offices are equal, then what comes last', () => {
    const twice = meeting('twice', [{ office: 'minister' }], '2010', 'herald');
    expect(leading(1, twice, middle)).toEqual(['twice']);
    expect(leading(1, middle, meeting('later', [{ office: 'minister' }], '2011'))).toEqual(['later']);
  });

  it('keeps the order in which it is given, and all of a short list', () => {
    expect(leading(2, low, middle, high)).toEqual(['middle', 'high']);
    expect(leading(3, low, middle, high)).toEqual(['low', 'middle', 'high']);
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 30 }, (_each, index) =>
    record('event', `event-${index}`, `Event number ${index}.`, [
      says('gazette', '1.1', {
        date: '2010',
        ...(index < 20 ? { participants: [{ office: 'minister' }] } : {}),
      }),
    ]),
  );
  const report = buildReport(dossierOf(...many), { detail: 'full' });

  it('leads with what weighs most, and tells where the others are', () => {
    const chapter = textOf(report, 'events');
    expect(chapter).toContain('Here are 20 of 30; the others stand in the annex “Further events”.');
    expect(chapter).toContain('Event number 0.');
    expect(chapter).not.toContain('Event number 20.');
  });

  it('goes on in an annex, in a report of everything', () => {
    const annexes = report.body.flatMap((block) =>
      block.kind === 'section' && /^[A-Z]/.test(block.number ?? '') ? [`${block.number} ${block.title}`] : [],
    );
    expect(annexes).toEqual(['A Timeline', 'B Offices and their holders', 'C Further events']);
    const annex = textOf(report, 'annex-further-events');
    expect(annex).toContain('Event number 20.');
    expect(annex).not.toContain('Event number 19.');
    expect(annex).not.toContain('Here are');
    const standard = buildReport(dossierOf(...many));
    expect(hasPart(standard, 'annex-further-events')).toBe(false);
    expect(textOf(standard, 'events')).toContain(
      `Here are ${limits.standard.rows} of 30; the others stand in the full report, in its annex “Further events”.`,
    );
  });
});

it('is known of an empty dossier', () => {
  const { info, ...rest } = inventedDossier();
  const empty = createDossier({
    format: 1,
    dossier: info,
    sources: [],
    records: [],
    conflicts: [],
    dates: rest.dates,
  });
  expect(new Weight(empty).split([], 3)).toEqual({ leading: [], others: [] });
});
