/** Links between records found by reading every claim, and paths found by going every way. */
import type { Claim } from '../../src/dossier/compiled.js';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import type { Kind } from '../../src/model/kind.js';
import { allIds } from './universe.js';

/** One record points to another. */
export interface NaiveLink {
  readonly from: string;
  readonly to: string;
  readonly property: string;
  /** Absent for what the editor says. */
  readonly modality?: string;
  /** The relation that makes the link between its subject and its object. */
  readonly through?: string;
  readonly claims: readonly string[];
}

const ids = new Set<string>(allIds);

/** Every id in a value, with the names of the fields that lead to it. */
const idsIn = (value: unknown, path: string): readonly (readonly [path: string, id: string])[] => {
  if (typeof value === 'string') return ids.has(value) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => idsIn(each, path === '' ? name : `${path}.${name}`));
};

const editorialLinks = (record: DossierRecord): readonly NaiveLink[] => {
  const { id, partOf, distinctFrom = [], outcome } = record;
  const of = 'of' in record ? record.of : undefined;
  const measured = record.kind === 'figure' ? (record.definition.of ?? []) : [];
  const named: readonly (readonly [property: string, to: string | undefined])[] = [
    ['partOf', partOf],
    ['of', of],
    ['outcome.replacedBy', outcome?.replacedBy],
    ...distinctFrom.map((to) => ['distinctFrom', to] as const),
    ...measured.map((to) => ['definition.of', to] as const),
  ];
  return named.flatMap(([property, to]) =>
    to === undefined ? [] : [{ from: id, to, property, claims: [] }],
  );
};

const saidIn = ({ said, says }: Claim, kind: Kind): readonly (readonly [string, string])[] => {
  const speaker = kind === 'utterance' || kind === 'assessment' ? said?.by : undefined;
  return [...idsIn(says, ''), ...(speaker === undefined ? [] : [['said.by', speaker] as const])];
};

/** What the claims of a record say of others, link by link. */
const claimedLinks = ({ id, kind, claims }: DossierRecord): readonly NaiveLink[] => {
  const links: NaiveLink[] = [];
  for (const claim of claims as readonly Claim[]) {
    if (claim.rank === 'deprecated') continue;
    const { modality } = claim;
    for (const [property, to] of saidIn(claim, kind)) {
      const at = links.findIndex(
        (each) => each.to === to && each.property === property && each.modality === modality,
      );
      const before = links[at]?.claims ?? [];
      const link = { from: id, to, property, modality, claims: [...new Set([...before, claim.address])] };
      if (at === -1) links.push(link);
      else links[at] = link;
    }
  }
  return links;
};

/** Every link that some record makes to another one, those of relations as links of the relation. */
export const linksIn = ({ records }: Dossier): readonly NaiveLink[] =>
  [...records.values()].flatMap((record) => [...editorialLinks(record), ...claimedLinks(record)]);

type Parts = { readonly [Part in 'subject' | 'predicate' | 'object']?: string };
const parts = ['subject', 'predicate', 'object'] as const;

/** What the claims of a relation in one modality assert; what a claim leaves unsaid it takes from the others. */
const assertedBy = (id: string, modality: string, claims: readonly Claim[]): readonly NaiveLink[] => {
  const spoken = claims.filter(({ says }) => parts.some((part) => (says as Parts)[part] !== undefined));
  const told = (part: keyof Parts): readonly string[] => [
    ...new Set(spoken.flatMap(({ says }) => (says as Parts)[part] ?? [])),
  ];
  const predicates = told('predicate').length > 0 ? told('predicate') : ['relation'];
  const every = told('subject').flatMap((subject) =>
    told('object').flatMap((object) => predicates.map((predicate) => ({ subject, predicate, object }))),
  );
  return every.flatMap((asserted) => {
    const agreeing = spoken.filter(({ says }) =>
      parts.every((part) => ((says as Parts)[part] ?? asserted[part]) === asserted[part]),
    );
    const { subject: from, predicate: property, object: to } = asserted;
    if (agreeing.length === 0 || from === to) return [];
    return [{ from, to, property, modality, through: id, claims: agreeing.map(({ address }) => address) }];
  });
};

/** The links that relations make between their subjects and their objects. */
export const assertionsIn = ({ records }: Dossier): readonly NaiveLink[] =>
  [...records.values()].flatMap(({ id, kind, claims }) => {
    const counted = (claims as readonly Claim[]).filter(({ rank }) => rank !== 'deprecated');
    const modalities = kind === 'relation' ? new Set(counted.map(({ modality }) => modality)) : [];
    return [...modalities].flatMap((modality) =>
      assertedBy(
        id,
        modality,
        counted.filter((claim) => claim.modality === modality),
      ),
    );
  });

/** Kinds of records that a path may go through unless it is told which. */
const kindsOnTheWay: readonly Kind[] = [
  'visit',
  'meeting',
  'conference',
  'exercise',
  'shipment',
  'signing',
  'accession',
  'event',
  'body',
  'project',
  'agreement',
  'initiative',
  'organisation',
  'person',
  'relation',
  'facility',
];

/** Whether a link only names the subject or the object of a relation. */
export const namesEnd = ({ property }: NaiveLink): boolean => property === 'subject' || property === 'object';

/** Every way from one record to another over at most so many links that passes no record twice, as texts. */
export function everyPath(
  dossier: Dossier,
  [start, end]: readonly [start: string, end: string],
  longest: number,
): readonly string[] {
  const counts = ({ property, modality = 'actual' }: NaiveLink): boolean =>
    modality === 'actual' && property !== 'distinctFrom';
  const asserted = assertionsIn(dossier).filter(counts);
  const links = [...linksIn(dossier).filter(counts), ...asserted];
  const join =
    (one: string, another: string) =>
    (link: NaiveLink): boolean =>
      (link.from === one && link.to === another) || (link.from === another && link.to === one);
  /** A relation is no stop on the way from its subject to its object, which it links itself. */
  const isDetour = (before: string, here: string, after: string): boolean =>
    asserted.some((link) => link.through === here && join(before, after)(link)) &&
    [before, after].every((other) =>
      links.filter(join(here, other)).every((link) => link.from === here && namesEnd(link)),
    );
  const found: string[] = [];
  const go = (path: readonly string[]): void => {
    const here = path.at(-1) as string;
    if (here === end) found.push(path.join(' '));
    const kind = dossier.records.get(here)?.kind as Kind;
    if (here === end || path.length > longest || (here !== start && !kindsOnTheWay.includes(kind))) return;
    const next = new Set(links.flatMap(({ from, to }) => (from === here ? [to] : to === here ? [from] : [])));
    for (const other of next) {
      if (path.includes(other) || (path.length > 1 && isDetour(path.at(-2) as string, here, other))) continue;
      go([...path, other]);
    }
  };
  if (start !== end) go([start]);
  return found;
}
