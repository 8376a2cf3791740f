import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record } from '../../test/tiny-dossier.js';
import type { CompiledRecord } from '../dossier/compiled.js';
import type { DossierRecord } from '../dossier/dossier.js';
import { eventCodes, ploverQuads } from '../model/event-codes.js';
import type { EventKind } from '../model/kind.js';
import { eventCodeOf } from './event-code-of.js';

const people = (...states: readonly string[]) => ({
  participants: states.map((state) => ({ agent: state })),
});

const world: readonly CompiledRecord[] = [
  ...cast,
  record('place', 'harbour', [claim('gazette', { within: 'lakeside' })]),
  record('place', 'lakeside', [claim('gazette', { within: 'cordovia' })]),
  record('place', 'hilltop', [claim('gazette', { within: 'old-baltia' })]),
  record('place', 'nowhere'),
  record('conference', 'world-fair', [claim('gazette', { conferenceType: 'summit' })]),
  record('body', 'commission', [claim('gazette', { members: ['arcadia', 'baltia', 'old-baltia'] })]),
  record('body', 'league', [claim('gazette', { members: ['arcadia', 'baltia', 'cordovia'] })]),
  record('body', 'circle'),
  record('organisation', 'union'),
  record('organisation', 'ministry', [claim('gazette', { ofState: 'baltia' })]),
];

/** The code of an event of which the gazette says this. */
const codeOf = (kind: EventKind, says: object, more: object = {}, ofClaim: object = {}) => {
  const event = record(kind, 'it', [claim('gazette', says, ofClaim)], more);
  const dossier = dossierOf([...world, event]);
  return eventCodeOf(dossier, dossier.records.get('it') as DossierRecord<EventKind>);
};

describe('eventCodeOf', () => {
  it('gives class, mode, CAMEO code, quad class and score of a visit', () => {
    expect(codeOf('visit', { from: 'arcadia', to: 'baltia' })).toEqual({
      plover: 'CONSULT',
      mode: 'visit',
      cameo: '042',
      quad: 1,
      score: 4,
    });
  });

  it('gives the context of what has one', () => {
    expect(codeOf('signing', { date: '1999' })).toEqual({
      plover: 'SUPPORT',
      context: 'diplomatic',
      cameo: '057',
      quad: 1,
      score: 5,
    });
  });

  it.each<[EventKind, object, object | undefined]>([
    ['shipment', { goods: 'grain' }, { plover: 'COOPERATE', context: 'economic', cameo: '061', score: 9.5 }],
    ['shipment', { goods: 'arms' }, { plover: 'COOPERATE', context: 'military', cameo: '062', score: 9.5 }],
    ['event', { eventType: 'recognition' }, { plover: 'SUPPORT', context: 'diplomatic', cameo: '054' }],
    ['event', { eventType: 'agreement' }, { plover: 'AGREE', cameo: '03', quad: 1, score: 2.5 }],
    ['event', { eventType: 'delivery', topics: ['arms'] }, { context: 'military', cameo: '062', quad: 2 }],
    ['event', { eventType: 'delivery', topics: ['health'] }, { context: 'economic', cameo: '061', quad: 2 }],
    ['event', { eventType: 'war' }, undefined],
    ['event', { eventType: 'cooperation' }, undefined],
    ['event', { date: '1999' }, undefined],
    ['accession', { acceding: 'arcadia' }, undefined],
    ['conference', { conferenceType: 'summit' }, { mode: 'multilateral', cameo: '040', score: 4 }],
    ['conference', { date: '1999' }, { mode: 'multilateral', cameo: '040', score: 4 }],
    ['conference', { conferenceType: 'seminar' }, undefined],
    ['conference', { conferenceType: 'exhibition' }, undefined],
  ])('a %s of %j', (kind, says, code) => {
    if (code) expect(codeOf(kind, says)).toMatchObject(code);
    else expect(codeOf(kind, says)).toBeUndefined();
  });

  it.each<[string, object, object, object]>([
    ['call', { meetingType: 'call' }, {}, { mode: 'phone', cameo: '041', score: 1.5 }],
    ['call, even of many', { mode: 'phone' }, { partOf: 'league' }, { mode: 'phone', cameo: '041' }],
    ['meeting online', { mode: 'online' }, {}, { mode: 'phone', cameo: '040', score: 1.5 }],
    ['meeting of a wider body online', { mode: 'online' }, { partOf: 'league' }, { mode: 'multilateral' }],
    ['session of a wider body', {}, { partOf: 'league' }, { mode: 'multilateral', cameo: '040', score: 4 }],
    ['session of a body of unknown members', {}, { partOf: 'circle' }, { mode: 'multilateral' }],
    ['session of an organisation', {}, { partOf: 'union' }, { mode: 'multilateral' }],
    ['meeting on the margins', { occasion: 'world-fair', place: 'harbour' }, {}, { mode: 'multilateral' }],
    ['meeting within a conference', {}, { partOf: 'world-fair' }, { mode: 'multilateral' }],
    ['meeting of three', people('arcadia', 'baltia', 'cordovia'), {}, { mode: 'multilateral' }],
    [
      'meeting in a third country',
      { ...people('arcadia', 'baltia'), place: 'harbour' },
      {},
      { mode: 'third-party', cameo: '044', quad: 1, score: 1 },
    ],
  ])('a %s has a mode', (_what, says, more, code) => {
    expect(codeOf('meeting', { date: '1999', ...says }, more)).toMatchObject({ plover: 'CONSULT', ...code });
  });

  it.each<[string, object, object]>([
    ['of two with their predecessors', people('arcadia', 'baltia', 'old-baltia'), {}],
    [
      'to which a third state was only invited',
      {
        participants: [...people('arcadia', 'baltia').participants, { agent: 'cordovia', role: 'invited' }],
      },
      {},
    ],
    ['of a body of two', {}, { partOf: 'commission' }],
    ['of a ministry', {}, { partOf: 'ministry' }],
    [
      'in a place that one of them is, by its predecessor',
      { ...people('arcadia', 'baltia'), place: 'hilltop' },
      {},
    ],
    ['in a place of no known state', { ...people('arcadia', 'baltia'), place: 'nowhere' }, {}],
    ['in a third country of which only one side is known', { ...people('arcadia'), place: 'harbour' }, {}],
  ])('a meeting %s is a meeting like any other', (_what, says, more) => {
    expect(codeOf('meeting', { date: '1999', ...says }, more)).toEqual({
      plover: 'CONSULT',
      cameo: '040',
      quad: 1,
      score: 2.5,
    });
  });

  it.each([
    ['relief', { plover: 'AID', context: 'economic', cameo: '073', quad: 2, score: 10 }],
    ['protest', { plover: 'ACCUSE', mode: 'disapprove', cameo: '11', quad: 3, score: -2 }],
    ['ban', { plover: 'SANCTION', mode: 'discontinue', cameo: '16', quad: 4, score: -6 }],
  ])('gives a plain event of the type %s its class', (eventType, code) => {
    expect(codeOf('event', { eventType })).toEqual(code);
  });

  it('counts goods as arms by their topic too', () => {
    expect(codeOf('shipment', { goods: 'helicopters' })).toMatchObject({ context: 'economic' });
    expect(codeOf('shipment', { goods: 'helicopters', topics: ['arms'] })).toMatchObject({
      context: 'military',
    });
  });

  it('tells a joint exercise from one of a state alone', () => {
    expect(codeOf('exercise', people('arcadia', 'baltia'))).toMatchObject({ plover: 'COOPERATE', quad: 2 });
    expect(codeOf('exercise', people('arcadia'))).toEqual({
      plover: 'MOBILIZE',
      cameo: '15',
      quad: 4,
      score: -6.5,
    });
  });

  it('takes no exercise for hostile because a source names only one who came', () => {
    const invited = { agent: 'baltia', role: 'invited' };
    expect(codeOf('exercise', { participants: [{ agent: 'arcadia' }, invited] })).toBeUndefined();
    expect(codeOf('exercise', { ...people('arcadia'), topics: ['joint-exercises'] })).toBeUndefined();
    expect(codeOf('exercise', { date: '1999' })).toBeUndefined();
  });

  it.each(['planned', 'proposed', 'forecast', 'alleged', 'denied'])(
    'gives no code to what is only %s',
    (modality) => {
      expect(codeOf('visit', { from: 'arcadia', to: 'baltia' }, {}, { modality })).toBeUndefined();
    },
  );
});

describe('the table of event codes', () => {
  it('puts each class under its quad class, with scores of its sign', () => {
    for (const { plover, quad, score, cameo } of Object.values(eventCodes)) {
      expect(quad).toBe(ploverQuads[plover]);
      expect(score > 0).toBe(quad <= 2);
      expect(Math.abs(score)).toBeLessThanOrEqual(10);
      expect(cameo).toMatch(/^\d{2,3}$/);
    }
  });
});
