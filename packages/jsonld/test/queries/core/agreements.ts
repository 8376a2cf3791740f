import { findRecords, type Dossier } from '@bilateral/core';
import { allClaims, type Expected } from './expected.js';

/** What a record is about, and the larger one of which it is part. */
const steps = ({ records }: Dossier, id: string): readonly string[] => {
  const record = records.get(id);
  const { about = [] } = (record?.values ?? {}) as { readonly about?: readonly string[] };
  return record?.partOf === undefined ? about : [...about, record.partOf];
};

const reached = (dossier: Dossier, id: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const each of steps(dossier, next)) {
      if (!found.has(each)) open.push(each);
      found.add(each);
    }
  }
  return found;
};

const binding: ReadonlySet<string | undefined> = new Set([
  'treaty',
  'intergovernmental-agreement',
  'protocol',
]);

/** Questions on agreements, projects and bodies, with the number of each. */
export const agreements: Readonly<Record<number, Expected>> = {
  6: {
    columns: ['agreement', 'one', 'other'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'agreement' })
        .filter(({ values }) => values.status === 'in-force')
        .map(({ id, values }) => [id, ...[...(values.parties ?? [])].sort()]),
  },
  7: {
    columns: ['agreement', 'earlier'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'agreement' }).flatMap(({ id }) =>
        [...reached(dossier, id)]
          .filter((each) => each !== id && dossier.records.get(each)?.kind === 'agreement')
          .map((each) => [id, each]),
      ),
  },
  8: {
    columns: ['agreement', 'signed'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'agreement' })
        .filter(
          ({ values: { instrument, signed, inForce } }) => binding.has(instrument) && signed && !inForce,
        )
        .map(({ id, values }) => [id, values.signed]),
  },
  9: {
    columns: ['signing', 'date', 'who'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'signing' })
        .filter(({ values }) => values.agreements?.includes('pipeline-agreement-2015'))
        .flatMap(({ id, values }) =>
          (values.participants ?? [])
            .filter(({ role }) => role === 'signatory')
            .map(({ agent }) => [id, values.date, agent]),
        ),
  },
  10: {
    columns: ['project', 'agreement'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'project' }).flatMap(({ id, values }) =>
        (values.implements ?? []).map((agreement) => [id, agreement]),
      ),
  },
  11: {
    columns: ['claim', 'date', 'modality'],
    rows: (dossier) =>
      allClaims(dossier).flatMap(({ record, claim: { address, modality, says } }) =>
        record.id === 'pakistan-stream' &&
        (modality === 'planned' || modality === 'forecast') &&
        'inOperation' in says
          ? [[`${address}#inOperation`, says.inOperation, modality]]
          : [],
      ),
  },
  12: {
    columns: ['body', 'origin'],
    rows: (dossier) =>
      findRecords(dossier, { kind: 'body' })
        .filter(({ values: { members = [] } }) =>
          ['pakistan', 'russia'].every((state) => members.includes(state)),
        )
        .flatMap(({ id, values }) => (values.establishedBy ?? [undefined]).map((origin) => [id, origin])),
  },
  26: {
    columns: ['ours', 'theirs'],
    rows: ({ records }) =>
      [...records.values()].flatMap(({ id, identifiers }) =>
        identifiers?.wikidata === undefined ? [] : [[id, identifiers.wikidata]],
      ),
  },
  27: {
    columns: ['old', 'new', 'state'],
    rows: ({ info: { retired = {} }, records }) => [
      ...Object.entries(retired).flatMap(([id, { replacedBy = [] }]) =>
        replacedBy.map((each) => [id, each, undefined]),
      ),
      ...[...records.values()].flatMap(({ id, outcome }) =>
        outcome?.replacedBy === undefined ? [] : [[id, outcome.replacedBy, outcome.state]],
      ),
    ],
  },
};
