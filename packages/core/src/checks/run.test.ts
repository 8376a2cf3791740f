import { describe, expect, it } from 'vitest';
import { issuesWith, type Files } from '../../test/dossier-folder.js';
import { checks } from './run.js';

interface Breach {
  readonly check: string;
  readonly title: string;
  readonly files: Files;
  /** File, code and path of every issue that the files must raise. */
  readonly issues: readonly string[];
}

const visit = (...claims: readonly string[]): string =>
  `label: { en: A visit }\nclaims:\n${claims.map((claim) => `  - ${claim}\n`).join('')}`;
const inVisit = (...claims: readonly string[]): Files => ({ 'records/visit/bad.yaml': visit(...claims) });
const source = (more: string): string => `title: The Almanac\nlanguage: en\ntype: newspaper\n${more}`;

const state = (name: string, identifiers: string): string =>
  `label: { en: ${name} }\nidentifiers: ${identifiers}\nclaims:\n  - { source: herald, says: { names: [{ text: ${name}, language: en }] } }\n`;

/** A source with a claim on it, so that only what the test is about is wrong. */
const cited = (more: string): Files => ({
  'sources/almanac.yaml': source(more),
  ...inVisit('{ source: almanac, says: { date: "1998" } }'),
});
const gazette = (more: string): string =>
  `title: The Harbour Gazette\nlanguage: en\ntype: newspaper\ntext: gazette.txt\n${more}`;
const dossier = (more: string): string =>
  `id: arcadia-baltia\ntitle: { en: Arcadia and Baltia }\nlicence: CC0-1.0\ncreator: The Archive\nedition: "1999-12-31"\nreach: { en: Two states. }\nlimits: { en: Made up. }\n${more}`;

const breaches: readonly Breach[] = [
  {
    check: 'unique',
    title: 'an id used by records of two kinds',
    files: {
      'records/visit/friendship-canal.yaml': visit('{ source: herald, says: { date: "1998" } }'),
    },
    issues: ['records/visit/friendship-canal.yaml repeated-id '],
  },
  {
    check: 'unique',
    title: 'an id used by a record and a source',
    files: {
      ...cited(''),
      'records/place/almanac.yaml':
        'label: { en: Almanac Hill }\nclaims:\n  - { source: herald, says: { within: baltia } }\n',
    },
    issues: ['records/place/almanac.yaml repeated-id '],
  },
  {
    check: 'unique',
    title: 'a retired id used again',
    files: {
      'dossier.yaml': dossier(
        'parties: [arcadia, baltia]\npredecessors: { baltia: [old-baltia] }\nlanguages: [en]\nretired: { harbour: { why: Renamed. } }\n',
      ),
    },
    issues: ['dossier.yaml retired-id retired.harbour'],
  },
  {
    check: 'references',
    title: 'a record that is part of none',
    files: { 'records/person/boris.yaml': 'label: { en: Boris Lund }\npartOf: cabinet\n' },
    issues: ['records/person/boris.yaml unknown-record partOf'],
  },
  {
    check: 'references',
    title: 'records kept apart, outcomes, definitions and offices that name nobody',
    files: {
      'records/person/boris.yaml':
        'label: { en: Boris Lund }\ndistinctFrom: [boriss]\noutcome: { state: superseded, replacedBy: cleo }\n',
      'records/figure/trade.yaml':
        'label: { en: Trade }\ndefinition: { measure: trade, of: [arcadia, cordovia] }\nclaims:\n  - { source: gazette, at: "5.1", says: { topics: [trade] } }\n',
      'records/office/premier-of-arcadia.yaml': 'label: { en: Premier }\nof: harbour\nlevel: minister\n',
    },
    issues: [
      'records/figure/trade.yaml unknown-record definition.of.1',
      'records/office/premier-of-arcadia.yaml wrong-kind of',
      'records/person/boris.yaml unknown-record distinctFrom.0',
      'records/person/boris.yaml unknown-record outcome.replacedBy',
    ],
  },
  {
    check: 'references',
    title: 'someone quoted who does not exist, or is no agent',
    files: inVisit(
      '{ source: herald, said: { by: harbour, office: ada, on: ada, via: cleo }, says: { date: "1998" } }',
    ),
    issues: [
      'records/visit/bad.yaml wrong-kind claims.0.said.by',
      'records/visit/bad.yaml wrong-kind claims.0.said.office',
      'records/visit/bad.yaml wrong-kind claims.0.said.on',
      'records/visit/bad.yaml unknown-record claims.0.said.via',
    ],
  },
  {
    check: 'references',
    title: 'a party and a predecessor that are no states, a conflict about nothing',
    files: {
      'dossier.yaml': dossier(
        'parties: [arcadia, harbour]\npredecessors: { harbour: [old-baltia, ada] }\nlanguages: [en]\n',
      ),
      'conflicts/bad.yaml':
        'label: { en: A quarrel }\nabout: [quarrel]\nstate: open\npositions: [{ label: { en: A }, claims: [ada-visit-1997/herald] }, { label: { en: B }, claims: ["harbour/gazette@3.2"] }]\n',
    },
    issues: [
      'conflicts/bad.yaml unknown-record about.0',
      'dossier.yaml wrong-kind parties.1',
      'dossier.yaml wrong-kind predecessors.harbour',
      'dossier.yaml wrong-kind predecessors.harbour.1',
    ],
  },
  {
    check: 'passages',
    title: 'a passage of a page that was not read',
    files: inVisit('{ source: herald, at: "1.1", says: { date: "1998" } }'),
    issues: ['records/visit/bad.yaml no-text claims.0.at'],
  },
  {
    check: 'passages',
    title: 'a passage beyond the text, in a claim and in a list of what asserts nothing',
    files: {
      'sources/gazette.yaml': gazette(
        'claims:\n  - { at: "1.2", says: { title: X } }\nunasserting:\n  - { at: "6.1", reason: furniture }\n',
      ),
    },
    issues: [
      'sources/gazette.yaml unknown-passage claims.0.at',
      'sources/gazette.yaml unknown-passage unasserting.0.at',
    ],
  },
  {
    check: 'passages',
    title: 'a claim on a read text without a passage',
    files: inVisit('{ source: gazette, says: { date: "1998" } }'),
    issues: ['records/visit/bad.yaml missing-passage claims.0.at'],
  },
  {
    check: 'passages',
    title: 'a text that is not locked',
    files: {
      'sources/almanac.yaml': source('text: almanac.txt\n'),
      ...inVisit('{ source: almanac, at: "1.1", says: { date: "1998" } }'),
    },
    issues: ['records/visit/bad.yaml unknown-passage claims.0.at', 'sources/almanac.yaml not-locked text'],
  },
  {
    check: 'voices',
    title: 'a source that derives from none',
    files: cited('derivedFrom: alamanac\n'),
    issues: ['sources/almanac.yaml unknown-source derivedFrom'],
  },
  {
    check: 'voices',
    title: 'sources that derive from each other in a circle',
    files: {
      ...cited('derivedFrom: herald\n'),
      'sources/herald.yaml': 'title: The Herald\nlanguage: en\ntype: newspaper\nderivedFrom: almanac\n',
    },
    issues: [
      'sources/almanac.yaml circular-source derivedFrom',
      'sources/herald.yaml circular-source derivedFrom',
    ],
  },
  {
    check: 'voices',
    title: 'a passage with the voice of no source',
    files: inVisit('{ source: herald, sameVoiceAs: ada, says: { date: "1998" } }'),
    issues: ['records/visit/bad.yaml unknown-source claims.0.sameVoiceAs'],
  },
  {
    check: 'claims',
    title: 'a claim that says nothing',
    files: inVisit('{ source: herald, says: {} }'),
    issues: ['records/visit/bad.yaml empty-claim claims.0.says'],
  },
  {
    check: 'claims',
    title: 'a time of truth that is no date',
    files: inVisit('{ source: herald, asOf: "1998-02-30", says: { date: "1998" } }'),
    issues: ['records/visit/bad.yaml invalid-date claims.0.asOf'],
  },
  {
    check: 'claims',
    title: 'a reading of what the claim does not say',
    files: inVisit(
      '{ source: herald, says: { date: "1998" }, reading: { place: { basis: text, why: None. }, said.by: { basis: text, why: None. }, date: { basis: text, why: It says so. } } }',
    ),
    issues: [
      'records/visit/bad.yaml unread-property claims.0.reading.place',
      'records/visit/bad.yaml unread-property claims.0.reading.said.by',
    ],
  },
  {
    check: 'claims',
    title: 'participants that are nobody, or named twice',
    files: inVisit(
      '{ source: herald, says: { participants: [{ role: host }, { agent: ada }, { agent: ada, role: visitor }] } }',
    ),
    issues: [
      'records/visit/bad.yaml missing-key claims.0.says.participants.0',
      'records/visit/bad.yaml repeated-key claims.0.says.participants.2',
    ],
  },
  {
    check: 'claims',
    title: 'a status without its time',
    files: {
      'records/project/road.yaml':
        'label: { en: A road }\nclaims:\n  - { source: herald, says: { status: stalled } }\n',
    },
    issues: ['records/project/road.yaml missing-as-of claims.0'],
  },
  {
    check: 'claims',
    title: 'one claim twice',
    files: inVisit(
      '{ source: herald, says: { date: "1998", to: baltia } }',
      '{ source: herald, says: { to: baltia, date: "1998" } }',
    ),
    issues: ['records/visit/bad.yaml repeated-claim claims.1'],
  },
  {
    check: 'dates',
    title: 'an inferred date that is none',
    files: cited('inferred: { written: { value: "1998-02-30", why: It was cold. } }\n'),
    issues: ['sources/almanac.yaml invalid-date inferred.written.value'],
  },
  {
    check: 'conflicts',
    title: 'a disagreement that its record does not acknowledge',
    files: inVisit(
      '{ source: herald, says: { date: "1997" } }',
      '{ source: gazette, at: "3.1", says: { date: "1998" } }',
    ),
    issues: ['records/visit/bad.yaml unacknowledged-conflict conflicts'],
  },
  {
    check: 'conflicts',
    title: 'an acknowledged disagreement that has vanished, or is one of another modality',
    files: {
      'records/visit/bad.yaml': `${visit('{ source: herald, says: { date: "1997" } }')}conflicts: [{ property: date, state: open }]\n`,
      'records/project/friendship-canal.yaml':
        'label: { en: Friendship Canal }\nclaims:\n  - { source: gazette, at: "3.3", modality: planned, says: { length: { value: "210", unit: kilometre } } }\n  - { source: herald, modality: planned, says: { length: { value: "260", unit: kilometre } } }\nconflicts: [{ property: length, state: open }]\n',
    },
    issues: [
      'records/project/friendship-canal.yaml unacknowledged-conflict conflicts',
      'records/project/friendship-canal.yaml vanished-conflict conflicts.0',
      'records/visit/bad.yaml vanished-conflict conflicts.0',
    ],
  },
  {
    check: 'conflicts',
    title: 'a written conflict between claims that do not exist',
    files: {
      'conflicts/bad.yaml':
        'label: { en: A quarrel }\nstate: open\npositions: [{ label: { en: A }, claims: [ada-visit-1997/herald] }, { label: { en: B }, claims: ["ada-visit-1997/gazette@5.1", nonsense] }]\n',
    },
    issues: [
      'conflicts/bad.yaml unknown-claim positions.1.claims.0',
      'conflicts/bad.yaml unknown-claim positions.1.claims.1',
    ],
  },
  {
    check: 'use',
    title: 'a record that no claim and no other record knows',
    files: { 'records/place/lake.yaml': 'label: { en: The lake }\n' },
    issues: ['records/place/lake.yaml unused-record '],
  },
  {
    check: 'use',
    title: 'a source that nothing cites',
    files: { 'sources/almanac.yaml': source('') },
    issues: ['sources/almanac.yaml unused-source '],
  },
  {
    check: 'accounting',
    title: 'a sentence that is cited and listed as asserting nothing',
    files: { 'sources/gazette.yaml': gazette('unasserting:\n  - { at: "5.1-2", reason: furniture }\n') },
    issues: ['sources/gazette.yaml cited-and-unasserting unasserting.0'],
  },
  {
    check: 'languages',
    title: 'a remark that lacks a language of the dossier',
    files: {
      'records/visit/bad.yaml':
        'label: { en: A visit }\nnote: { en: Long ago., ru: Давно. }\nclaims:\n  - { source: herald, says: { from: arcadia, date: "1998" }, reading: { date: { basis: text, why: { en: So., ur: یوں۔ } } } }\n',
    },
    issues: [
      'records/visit/bad.yaml wrong-languages note',
      'records/visit/bad.yaml wrong-languages claims.0.reading.date.why',
    ],
  },
  {
    check: 'kept',
    title: 'a released id that is gone, and one that changed its kind',
    files: {
      'ids.lock.json': '{ "ada": "state", "boris": "person", "cleo": "person", "first-meeting": "conflict" }',
    },
    issues: ['dossier.yaml lost-id retired', 'dossier.yaml lost-id retired'],
  },
  {
    check: 'kept',
    title: 'a lock of ids that was edited by hand',
    files: { 'ids.lock.json': '{ "ada": "heroine" }' },
    issues: ['ids.lock.json invalid-lock undefined'],
  },
  {
    check: 'reach',
    title: 'records that speak of each other and of neither state',
    files: {
      'records/concept/fog.yaml':
        'label: { en: Fog }\nclaims:\n  - { source: herald, says: { names: [{ text: Fog, language: en }] } }\n',
      'records/assessment/fog-is-thick.yaml':
        'label: { en: Fog is thick }\ntext: { en: The fog is thick. }\nclaims:\n  - { source: herald, says: { about: [fog] } }\n',
    },
    issues: [
      'records/assessment/fog-is-thick.yaml unreachable-record ',
      'records/concept/fog.yaml unreachable-record ',
    ],
  },
  {
    check: 'twins',
    title: 'a second record with the same label or name',
    files: {
      'records/person/ada.yaml':
        'label: { en: Ada Marsh }\nclaims:\n  - { source: herald, says: { names: [{ text: Lady Marsh, language: en }] } }\n',
      'records/person/ada-marsh.yaml': 'label: { en: ada  marsh }\n',
      'records/person/dora.yaml':
        'label: { en: Dora }\nclaims:\n  - { source: herald, says: { names: [{ text: lady marsh, language: en }] } }\n',
    },
    issues: [
      'records/person/ada-marsh.yaml unused-record ',
      'records/person/ada.yaml same-thing ',
      'records/person/dora.yaml same-thing ',
    ],
  },
  {
    check: 'identifiers',
    title: 'an identifier that two records share, unless they are kept apart',
    files: {
      'records/state/cordovia.yaml': state('Cordovia', '{ cow: "365", wikidata: Q1 }'),
      'records/state/old-cordovia.yaml': state(
        'Old Cordovia',
        '{ cow: "365", wikidata: Q2 }\ndistinctFrom: [cordovia]',
      ),
      'records/state/upper-cordovia.yaml': state('Upper Cordovia', '{ cow: "365", wikidata: Q2 }'),
    },
    issues: [
      'records/state/upper-cordovia.yaml shared-identifier identifiers.cow',
      'records/state/upper-cordovia.yaml shared-identifier identifiers.wikidata',
    ],
  },
  {
    check: 'identifiers',
    title: 'identifiers of no scheme, be it a slip of the pen or the name of something in the language',
    files: {
      'records/state/cordovia.yaml': state('Cordovia', '{ wikidate: Q1, constructor: Q1, iso4: CORD }'),
    },
    issues: [
      'records/state/cordovia.yaml unknown-scheme identifiers.wikidate',
      'records/state/cordovia.yaml unknown-scheme identifiers.constructor',
      'records/state/cordovia.yaml unknown-scheme identifiers.iso4',
    ],
  },
  {
    check: 'twins',
    title: 'two relations that say the same, but not two in unlike matters or two kept apart',
    files: {
      'records/relation/friends.yaml':
        'label: { en: Friends }\nclaims:\n  - { source: herald, says: { subject: arcadia, predicate: friend-of, object: baltia } }\n',
      'records/relation/good-friends.yaml':
        'label: { en: Good friends }\nclaims:\n  - { source: herald, says: { subject: arcadia, predicate: friend-of, object: baltia } }\n',
      'records/relation/friends-in-trade.yaml':
        'label: { en: Friends in trade }\nclaims:\n  - { source: herald, says: { subject: arcadia, predicate: friend-of, object: baltia, topics: [trade] } }\n',
      'records/relation/old-friends.yaml':
        'label: { en: Old friends }\ndistinctFrom: [friends]\nclaims:\n  - { source: herald, says: { subject: arcadia, predicate: friend-of, object: baltia } }\n',
    },
    issues: ['records/relation/good-friends.yaml same-thing '],
  },
  {
    check: 'order',
    title: 'a meeting outside the visit of which it is a part',
    files: {
      'records/meeting/late-talks.yaml':
        'label: { en: Late talks }\npartOf: ada-visit-1997\nclaims:\n  - { source: herald, says: { date: "1997-06" } }\n',
    },
    issues: ['records/meeting/late-talks.yaml outside-whole partOf'],
  },
  {
    check: 'order',
    title: 'a third round before the second',
    files: {
      'records/body/commission.yaml':
        'label: { en: Commission }\nclaims:\n  - { source: herald, says: { members: [arcadia, baltia] } }\n',
      ...Object.fromEntries(
        [
          [2, '1999-05'],
          [3, '1999-04'],
          [4, '1999'],
        ].map(([round, date]) => [
          `records/meeting/round-${round}.yaml`,
          `label: { en: Round ${round} }\npartOf: commission\nclaims:\n  - { source: herald, says: { date: "${date}", round: ${round} } }\n`,
        ]),
      ),
    },
    issues: ['records/meeting/round-3.yaml out-of-order '],
  },
  {
    check: 'tenures',
    title: 'an office that its holder did not hold at the time, unless the reading doubts it',
    files: {
      'records/relation/ada-premier.yaml':
        'label: { en: Ada Marsh as Premier }\nclaims:\n  - { source: herald, says: { subject: ada, predicate: holds, object: premier-of-arcadia, during: "1998/2001" } }\n',
      'records/meeting/doubted.yaml':
        'label: { en: Doubted talks }\nclaims:\n  - { source: herald, says: { date: "1996", participants: [{ agent: ada, office: premier-of-arcadia }] }, reading: { participants.ada.office: { doubt: office, basis: outside, why: Too early. } } }\n',
      'records/meeting/in-time.yaml':
        'label: { en: Talks in time }\nclaims:\n  - { source: herald, says: { date: "1998", participants: [{ agent: ada, office: premier-of-arcadia }] } }\n',
    },
    issues: [
      'records/meeting/harbour-talks-1997.yaml outside-tenure claims.0.says.participants.0.office',
      'records/visit/ada-visit-1997.yaml outside-tenure claims.0.says.participants.0.office',
    ],
  },
  {
    check: 'tenures',
    title: 'an office of one holder that another held at the time',
    files: {
      'records/person/bea.yaml': 'label: { en: Bea Lund }\n',
      'records/relation/bea-premier.yaml':
        'label: { en: Bea Lund as Premier }\nclaims:\n  - { source: herald, says: { subject: bea, predicate: holds, object: premier-of-arcadia, during: "1990/1999" } }\n',
    },
    issues: [
      'records/meeting/harbour-talks-1997.yaml outside-tenure claims.0.says.participants.0.office',
      'records/visit/ada-visit-1997.yaml outside-tenure claims.0.says.participants.0.office',
    ],
  },
  {
    check: 'claims',
    title: 'a low confidence that nothing explains',
    files: inVisit('{ source: herald, confidence: low, says: { date: "1998" } }'),
    issues: ['records/visit/bad.yaml missing-note claims.0'],
  },
  {
    check: 'dimensions',
    title: 'amounts in units that cannot measure them',
    files: {
      'records/figure/students.yaml':
        'label: { en: Students }\ndefinition: { measure: students, of: [arcadia] }\nclaims:\n  - { source: herald, says: { points: [{ period: "1997", value: { value: "3", unit: tonne } }] } }\n',
      'records/visit/bad.yaml': visit('{ source: herald, says: { duration: { value: "3", unit: mile } } }'),
      'records/project/tower.yaml':
        'label: { en: Tower }\nclaims:\n  - { source: herald, modality: planned, says: { partners: [arcadia], length: { value: "3", unit: year }, shares: [{ holder: arcadia, value: { value: "50", unit: percent } }] } }\n',
    },
    issues: [
      'records/figure/students.yaml wrong-dimension claims.0.says.points.0.value',
      'records/project/tower.yaml wrong-dimension claims.0.says.length',
      'records/visit/bad.yaml wrong-dimension claims.0.says.duration',
    ],
  },
  {
    check: 'languages',
    title: 'a label in a language that the dossier does not have',
    files: { 'records/person/boris.yaml': 'label: { en: Boris Lund, ru: Борис }\n' },
    issues: ['records/person/boris.yaml wrong-languages label'],
  },
  {
    check: 'languages',
    title: 'texts that lack a language of the dossier',
    files: {
      'dossier.yaml': dossier(
        'parties: [arcadia, baltia]\npredecessors: { baltia: [old-baltia] }\nlanguages: [en, ru]\n',
      ),
      'records/assessment/bad.yaml':
        'label: { en: A, ru: А }\ntext: { en: It will end well. }\nclaims:\n  - { source: herald, says: { about: [ada] } }\n',
    },
    issues: [
      'dossier.yaml wrong-languages title',
      'records/assessment/bad.yaml wrong-languages text',
      'conflicts/first-meeting.yaml wrong-languages label',
    ],
  },
];

/** Records that a test makes up hang in the air, which is not what it is about. */
const isAlone = (issue: string): boolean => issue.includes(' unreachable-record ');

describe('the checks', () => {
  it('find nothing in a sound dossier', async () => {
    expect(await issuesWith({})).toEqual([]);
  });

  it('are each shown to bite', () => {
    expect([...new Set(breaches.map(({ check }) => check))].sort()).toEqual(
      checks.map(({ name }) => name).sort(),
    );
  });

  it('say what they are for, under names of their own', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { name, description } of checks) expect(description, name).toMatch(/\.$/);
  });

  it.each(breaches.map((each) => [each.check, each.title, each] as const))(
    '%s: %s',
    async (check, _title, { files, issues }) => {
      const found = (await issuesWith(files)).map(({ file, code, path }) => `${file} ${code} ${path}`);
      if (check === 'languages') expect(found).toEqual(expect.arrayContaining([...issues]));
      else expect(found.filter((each) => check === 'reach' || !isAlone(each))).toEqual(issues);
    },
  );
});
