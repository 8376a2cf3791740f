import {
  codeLists,
  compiledRecord,
  countBy,
  timelineOf,
  type Dossier,
  type LocalText,
  type Topic,
} from '@bilateral/core';
import { irisOf, part, type Iris } from '../write/iris.js';
import type { LanguageMap } from '../document.js';
import { licenceIri } from '../write/dataset.js';
import { languageMap } from '../write/node.js';
import type { DescribedFile, Published } from './published.js';

/** A day to a day; a side that nothing bounds is absent. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
}

/** One file with its address. */
export interface LocatedFile extends DescribedFile {
  readonly url: string;
}

/** A state with its names in the data of others. */
interface DescribedState {
  readonly iri: string;
  readonly label: LocalText;
  readonly identifiers: Readonly<Record<string, string | undefined>>;
}

/** What all descriptions of a dossier tell, whatever their form. */
export interface Facts {
  readonly iris: Iris;
  readonly info: Dossier['info'];
  readonly licence: string;
  readonly creator: string;
  readonly homepage: string;
  readonly contact: string;
  readonly files: readonly LocatedFile[];
  readonly topics: readonly Topic[];
  /** The states, parties first, each with its predecessors. */
  readonly states: readonly DescribedState[];
  /** From the first to the last day of all that happened. */
  readonly span: Span;
}

const least = (days: readonly string[]): string | undefined => [...days].sort()[0];
const greatest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

/** From the first day that any actual event can have begun to the last that any can have ended; unknown bounds do not count. */
function spanOf(dossier: Dossier): Span {
  const bounds = timelineOf(dossier).map((each) => each.bounds);
  const start = least(bounds.flatMap(({ earliest }) => earliest ?? []));
  const end = greatest(bounds.flatMap(({ latest }) => latest ?? []));
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

const topicsOf = (dossier: Dossier): readonly Topic[] =>
  countBy(dossier, 'topic').flatMap(({ key: { topic } }) =>
    topic !== undefined && Object.hasOwn(codeLists.topic, topic) ? [topic as Topic] : [],
  );

/** A text in the languages of the dossier alone. */
export const told = ({ languages }: Facts['info'], text: LocalText): LanguageMap =>
  languageMap(Object.fromEntries(languages.map((language) => [language, text[language]])));

/** A file's name in an address: every step by itself. */
const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Reads off a dossier what its descriptions tell. Throws a `BilateralError` for a base that is no absolute IRI. */
export function factsOf(dossier: Dossier, { base, files, contact }: Published): Facts {
  const { info } = dossier;
  const iris = irisOf(info.id, base);
  const url = (path: string): string => `${iris.dossier}/${address(path)}`;
  const states = info.parties.flatMap((party) => [party, ...(info.predecessors?.[party] ?? [])]);
  return {
    iris,
    info,
    licence: licenceIri(info.licence),
    creator: part(iris.dossier, 'creator'),
    homepage: url('index.html'),
    contact: contact ?? url('index.html'),
    files: files.map((file) => ({ ...file, url: url(file.path) })),
    topics: topicsOf(dossier),
    states: states.flatMap((id) => {
      const state = compiledRecord(dossier, id);
      if (!state) return [];
      const { kind, label, identifiers = {} } = state;
      return [{ iri: iris.record(kind, id), label, identifiers }];
    }),
    span: spanOf(dossier),
  };
}
