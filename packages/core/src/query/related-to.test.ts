import { describe, expect, it } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { cast, claim, dossierOf, record } from '../../test/tiny-dossier.js';
import type { Dossier } from '../dossier/dossier.js';
import { relatedTo, type RelatedOptions } from './related-to.js';

const dossier = dossierOf([
  ...cast,
  record('person', 'ada', [claim('gazette', { nationality: 'arcadia' })]),
  record('person', 'boris', [claim('gazette', { nationality: 'baltia' })], { distinctFrom: ['ada'] }),
  record('body', 'commission'),
  record(
    'meeting',
    'round-1',
    [
      claim('gazette', { participants: [{ agent: 'ada', office: 'premier-of-arcadia' }] }),
      claim('herald', { participants: [{ agent: 'ada' }, { agent: 'boris' }] }),
      claim('gazette', { participants: [{ agent: 'boris' }] }, { at: ['1.1'], rank: 'deprecated' }),
      claim('herald', { results: ['canal'] }, { at: ['2.1'], modality: 'planned' }),
    ],
    { partOf: 'commission' },
  ),
  record('project', 'canal', [
    claim('gazette', { route: { from: 'arcadia', via: ['baltia', 'nowhere'] }, partners: ['canal'] }),
  ]),
  record('relation', 'ada-leads', [
    claim('gazette', { subject: 'ada', predicate: 'leads', object: 'commission' }),
    claim('herald', { during: '2001' }),
    claim('herald', { object: 'commission' }, { at: ['3.1'] }),
    claim('herald', { object: 'canal' }, { at: ['4.1'], modality: 'alleged' }),
  ]),
  record('utterance', 'ada-says', [claim('gazette', { date: '2001' }, { said: { by: 'ada' } })], {
    text: { en: 'It is done.' },
  }),
  record('figure', 'trade', [], { definition: { measure: 'trade', of: ['arcadia', 'baltia'] } }),
]);

const told = (of: Dossier, id: string, options?: RelatedOptions): readonly string[] =>
  relatedTo(of, id, options).map(
    ({ record: other, property, direction, modality = 'by the editor', through, claims }) =>
      `${direction} ${other}: ${property}${through === undefined ? '' : ` (${through})`}, ${modality}, ${claims
        .map(({ address }) => address)
        .join(' ')}`,
  );

describe('relatedTo', () => {
  it('gives what a record points to and what points to it, in the order of ids, with all the claims', () => {
    expect(told(dossier, 'round-1')).toEqual([
      'from ada: participants.agent, actual, round-1/gazette round-1/herald',
      'from boris: participants.agent, actual, round-1/herald',
      'from canal: results, planned, round-1/herald@2.1',
      'from commission: partOf, by the editor, ',
      'from premier-of-arcadia: participants.office, actual, round-1/gazette',
    ]);
  });

  it('counts a relation as one link from its subject to its object, with the relation as its means', () => {
    expect(told(dossier, 'ada')).toEqual([
      'to ada-says: said.by, actual, ada-says/gazette',
      'from arcadia: nationality, actual, ada/gazette',
      'to boris: distinctFrom, by the editor, ',
      'from commission: leads (ada-leads), actual, ada-leads/gazette ada-leads/herald@3.1',
      'to round-1: participants.agent, actual, round-1/gazette round-1/herald',
    ]);
    expect(told(dossier, 'commission')).toEqual([
      'to ada: leads (ada-leads), actual, ada-leads/gazette ada-leads/herald@3.1',
      'to round-1: partOf, by the editor, ',
    ]);
  });

  it('shows subject and object of a relation itself, and of one of which only one end is told', () => {
    expect(told(dossier, 'ada-leads')).toEqual([
      'from ada: subject, actual, ada-leads/gazette',
      'from canal: object, alleged, ada-leads/herald@4.1',
      'from commission: object, actual, ada-leads/gazette ada-leads/herald@3.1',
    ]);
    expect(told(dossier, 'canal', { kind: 'relation' })).toEqual([
      'to ada-leads: object, alleged, ada-leads/herald@4.1',
    ]);
  });

  it('finds references inside of values, and leaves out what is unknown and what points to itself', () => {
    expect(told(dossier, 'canal', { modality: 'actual' })).toEqual([
      'from arcadia: route.from, actual, canal/gazette',
      'from baltia: route.via, actual, canal/gazette',
    ]);
  });

  it('keeps to the kinds and modalities asked for; what the editor links belongs to each modality', () => {
    expect(told(dossier, 'round-1', { modality: 'planned' })).toEqual([
      'from canal: results, planned, round-1/herald@2.1',
      'from commission: partOf, by the editor, ',
    ]);
    expect(told(dossier, 'arcadia', { kind: ['figure', 'office'] })).toEqual([
      'to premier-of-arcadia: of, by the editor, ',
      'to trade: definition.of, by the editor, ',
    ]);
  });

  it('refuses what it does not know', () => {
    const refusal = (id: string, options: object): unknown => {
      try {
        return relatedTo(dossier, id, options);
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(refusal('nobody', {})).toBe('unknown-record');
    expect(refusal('ada', { kind: 'persons' })).toBe('invalid-filter');
    expect(refusal('ada', { modality: 'certain' })).toBe('invalid-filter');
  });
});

describe('relatedTo in the shipped dossier', () => {
  it('shows each link from both of its ends, with the same claims, and none without evidence', () => {
    const mirror = { from: 'to', to: 'from' } as const;
    const key = (id: string, link: ReturnType<typeof relatedTo>[number], turned: boolean): string => {
      const ends = turned ? [link.record, id] : [id, link.record];
      const direction = turned ? mirror[link.direction] : link.direction;
      const claims = link.claims.map(({ address }) => address).join();
      return [...ends, link.property, direction, link.modality, link.through, claims].join(' ');
    };
    const ids = [...pakistanRussia.records.keys()].filter((_, index) => index % 9 === 0);
    const editorial = ['partOf', 'of', 'definition.of', 'distinctFrom', 'outcome.replacedBy'];
    let links = 0;
    for (const id of ids) {
      for (const link of relatedTo(pakistanRussia, id)) {
        links += 1;
        expect(link.claims.length === 0).toBe(editorial.includes(link.property));
        if (pakistanRussia.records.get(id)?.kind === 'relation' && !link.through) continue;
        const back = relatedTo(pakistanRussia, link.record).map((each) => key(link.record, each, true));
        if (!pakistanRussia.records.get(link.record)?.kind.startsWith('relation'))
          expect(back).toContain(key(id, link, false));
      }
      if (links > 300) break;
    }
    expect(links).toBeGreaterThan(300);
  });

  it('names the agreements about the pipeline', () => {
    const about = relatedTo(pakistanRussia, 'pakistan-stream', { kind: 'agreement', modality: 'actual' });
    expect(about.map((each) => `${each.direction} ${each.property} ${each.record}`)).toContain(
      'to about pipeline-agreement-2015',
    );
  });
});
