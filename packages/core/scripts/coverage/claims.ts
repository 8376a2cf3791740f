import {
  codeLabel,
  codeLists,
  conflictsIn,
  findRecords,
  type Dossier,
  type MergedValue,
  type Modality,
  type Rank,
  type Support,
} from '../../src/index.js';
import { section, sum, table, type Row } from './markdown.js';
import { recordClaims } from './records.js';

const keysOf = <Key extends string>(list: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(list) as Key[];

/** Claims by modality, with their ranks and who speaks in them. */
export function modalitySection(dossier: Dossier): string {
  const claims = recordClaims(dossier);
  const ranked = (rank: Rank): string =>
    `${claims.filter((claim) => claim.rank === rank).length} ${codeLabel('rank', rank)}`;
  const quoting = claims.filter(({ said }) => said !== undefined).length;
  const rowOf = (modality: Modality): Row => {
    const told = claims.filter((claim) => claim.modality === modality);
    const records = findRecords(dossier).filter((record) =>
      record.claims.some((claim) => claim.modality === modality),
    );
    return [codeLabel('modality', modality), told.length, records.length];
  };
  return section(
    'Claims by modality',
    `Modalities never mix: what is planned, forecast or alleged is no value of what happened. In ${quoting} of the ${claims.length} claims a source quotes someone; in the others its author speaks. By rank: ${keysOf(codeLists.rank).map(ranked).join(', ')}.`,
    table(['Modality', 'Claims', 'Records with such claims'], keysOf(codeLists.modality).map(rowOf)),
  );
}

const isName = (path: string): boolean => path.startsWith('names.');

/** Support of the merged actual values. */
export function supportSection(dossier: Dossier): string {
  const values: readonly (readonly [path: string, value: MergedValue])[] = findRecords(dossier).flatMap(
    ({ merged }) => Object.entries(merged.actual?.properties ?? {}),
  );
  const rowOf = (support: Support): Row => {
    const held = values.filter(([, value]) => value.support === support);
    const names = held.filter(([path]) => isName(path)).length;
    return [support, codeLabel('support', support), held.length - names, names];
  };
  return section(
    'Support of the merged actual values',
    `A value is one single field of a record after its actual claims are merged: a date, a place, one participant's office; ${values.length} in all. Names are counted apart, each spelling as two values, the text and its language. Support is counted among the claims that compete, so a value that one preferred claim carries is unique.`,
    table(
      ['Support', 'Meaning', 'Values other than names', 'Names and their languages'],
      keysOf(codeLists.support).map(rowOf),
    ),
  );
}

/** Conflicts by state. */
export function conflictsSection(dossier: Dossier): string {
  const rowOf = (state: keyof (typeof codeLists)['conflict-state']): Row => {
    const all = conflictsIn(dossier, { state }).length;
    const written = dossier.conflicts.filter((conflict) => conflict.state === state).length;
    return [codeLabel('conflict-state', state), all - written, written, all];
  };
  return section(
    'Conflicts by state',
    'Computed are conflicts between values of one record in one modality; written by the editor are those that no program can see. The states but “open” are judgements of the editor.',
    table(
      ['State', 'Computed', 'Written by the editor', 'All'],
      keysOf(codeLists['conflict-state']).map(rowOf),
    ),
  );
}

/** Readings by basis and doubt. */
export function readingsSection(dossier: Dossier): string {
  const ofSources = [...dossier.sources.values()].flatMap(({ claims }) => claims);
  const readings = [...recordClaims(dossier), ...ofSources].flatMap(({ reading = {} }) =>
    Object.values(reading),
  );
  const bases = keysOf(codeLists['reading-basis']);
  const rowOf = (name: string, doubt?: keyof typeof codeLists.doubt): Row => {
    const counts = bases.map(
      (basis) => readings.filter((each) => each.basis === basis && each.doubt === doubt).length,
    );
    return [name, ...counts, sum(counts)];
  };
  const doubted = keysOf(codeLists.doubt).map((doubt) => rowOf(codeLabel('doubt', doubt), doubt));
  return section(
    'Readings by basis and doubt',
    'A reading is what the editor resolved, inferred or doubts in what a passage says, with the reason; those on what sources say of themselves are counted too.',
    table(
      ['Doubt', ...bases.map((basis) => codeLabel('reading-basis', basis)), 'All'],
      [rowOf('no doubt, only resolved or inferred'), ...doubted],
    ),
  );
}
