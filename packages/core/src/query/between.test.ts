import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record } from '../../test/tiny-dossier.js';
import { meetingsBetween } from './meetings-between.js';
import { visitsBetween } from './visits-between.js';

const visit = (
  id: string,
  from: string,
  to: string,
  date?: string,
  modality: 'actual' | 'planned' = 'actual',
) => record('visit', id, [claim('gazette', { from, to, ...(date && { date }) }, { modality })]);

describe('visitsBetween', () => {
  const dossier = dossierOf([
    ...cast,
    visit('undated', 'arcadia', 'baltia'),
    visit('late', 'baltia', 'arcadia', '1999'),
    visit('old', 'old-baltia', 'arcadia', '1961-04'),
    visit('elsewhere', 'arcadia', 'cordovia', '1990'),
    visit('inland', 'baltia', 'baltia', '1990'),
    visit('hoped-for', 'arcadia', 'baltia', '2001', 'planned'),
    visit('early', 'arcadia', 'baltia', '1995-02'),
  ]);
  const ids = (
    ...parameters: Parameters<typeof visitsBetween> extends [unknown, ...infer Rest] ? Rest : never
  ) => visitsBetween(dossier, ...parameters).map(({ id }) => id);

  it('finds both directions and the predecessor, oldest first, undated last', () => {
    expect(ids('arcadia', 'baltia')).toEqual(['old', 'early', 'late', 'undated']);
  });

  it('does not depend on which state is named first', () => {
    expect(ids('baltia', 'arcadia')).toEqual(ids('arcadia', 'baltia'));
  });

  it('finds those of the predecessor alone where it is named', () => {
    expect(ids('arcadia', 'old-baltia')).toEqual(['old']);
  });

  it('keeps to a period and to a modality', () => {
    expect(ids('arcadia', 'baltia', { period: '1990/1996' })).toEqual(['early']);
    expect(ids('arcadia', 'baltia', { modality: 'planned' })).toEqual(['hoped-for']);
  });

  it('is empty where nobody travelled', () => {
    expect(ids('cordovia', 'baltia')).toEqual([]);
  });
});

describe('meetingsBetween', () => {
  const meeting = (id: string, says: object, more: object = {}) =>
    record('meeting', id, [claim('gazette', { date: '1997', ...says })], more);
  const sit = (...participants: readonly object[]) => ({ participants });
  const dossier = dossierOf([
    ...cast,
    record('organisation', 'ministry', [claim('gazette', { ofState: 'baltia' })]),
    record('person', 'ada', [claim('gazette', { nationality: 'arcadia' })]),
    record('person', 'boris'),
    record('organisation', 'admiralty', [], { of: 'baltia' }),
    record('relation', 'boris-presides', [
      claim('gazette', { subject: 'boris', predicate: 'holds', object: 'president-of-baltia' }),
    ]),
    record('person', 'cleo'),
    record('person', 'dora'),
    record('body', 'commission', [claim('gazette', { members: ['arcadia', 'old-baltia'] })]),
    record('body', 'league', [claim('gazette', { members: ['arcadia', 'baltia', 'cordovia'] })]),
    meeting('by-office', sit({ office: 'premier-of-arcadia' }, { office: 'president-of-baltia' })),
    meeting('as-stated', sit({ agent: 'dora', for: 'arcadia' }, { agent: 'ministry' })),
    meeting('as-known', { ...sit({ agent: 'ada' }, { agent: 'boris' }), date: '1996' }),
    meeting('by-organ', { ...sit({ agent: 'dora', for: 'admiralty' }, { agent: 'arcadia' }), date: '1998' }),
    meeting('session', {}, { partOf: 'commission' }),
    meeting('session-of-a-wider-body', {}, { partOf: 'league' }),
    meeting('states', sit({ agent: 'arcadia' }, { agent: 'old-baltia' })),
    meeting('elsewhere', sit({ agent: 'fred', office: 'premier-of-arcadia' }, { agent: 'cordovia' })),
    meeting('known-from-elsewhere', { ...sit({ agent: 'fred' }, { agent: 'baltia' }), date: '1999' }),
    meeting(
      'declined',
      sit({ office: 'premier-of-arcadia' }, { office: 'president-of-baltia', role: 'declined' }),
    ),
    meeting('one-sided', sit({ agent: 'ada' }, { office: 'premier-of-arcadia' })),
    meeting('stated-otherwise', sit({ agent: 'emil', for: 'cordovia' }, { agent: 'boris' })),
    meeting('unknown', sit({ agent: 'cleo' }, { agent: 'boris' })),
  ]);

  it('finds no meeting to which one side declined to come', () => {
    expect(meetingsBetween(dossier, 'arcadia', 'baltia').map(({ id }) => id)).not.toContain('declined');
  });

  it('finds them by office, by what is stated or known of a person, and by the two members of a body', () => {
    expect(meetingsBetween(dossier, 'arcadia', 'baltia').map(({ id }) => id)).toEqual([
      'as-known',
      'as-stated',
      'by-office',
      'session',
      'states',
      'by-organ',
      'known-from-elsewhere',
    ]);
  });

  it('keeps to a period', () => {
    expect(meetingsBetween(dossier, 'baltia', 'arcadia', { period: '1996' }).map(({ id }) => id)).toEqual([
      'as-known',
    ]);
  });

  it('finds those with a third state', () => {
    expect(meetingsBetween(dossier, 'cordovia', 'baltia').map(({ id }) => id)).toEqual(['stated-otherwise']);
  });
});
