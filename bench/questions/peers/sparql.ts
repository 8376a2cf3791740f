import oxigraph, { type Store, type Term } from 'oxigraph';
import type { CompiledDossier } from '@bilateral/core';
import type { Document, Documents } from '../documents.js';
import { daysOf, type Lookups } from './peer.js';

const base = 'https://example.org/';
const iri = (id: string): string => `<${base}${id}>`;
const integer = (value: number): string => `"${value}"^^<http://www.w3.org/2001/XMLSchema#integer>`;
const chunkSize = 10_000;

const triplesOf = (view: Document, number: number): string => {
  const subject = iri(`view/${number}`);
  const line = (property: string, object: string): string => `${subject} ${iri(property)} ${object} .\n`;
  return [
    line('record', iri(view.record)),
    line('kind', iri(view.kind)),
    line('modality', iri(view.modality)),
    ...(view.first === undefined || view.last === undefined
      ? []
      : [line('first', integer(view.first)), line('last', integer(view.last))]),
    ...view.agents.map((agent) => line('participant', iri(agent))),
    ...(view.place === undefined ? [] : [line('place', iri(view.place))]),
    ...(view.open ? [line('conflict', iri('open'))] : []),
  ].join('');
};

/** The views of the records as triples in an Oxigraph store, asked in SPARQL. */
export class Sparql implements Lookups<readonly string[]> {
  readonly #store: Store;

  constructor(compiled: CompiledDossier, { views, conflicts }: Documents) {
    this.#store = new oxigraph.Store();
    this.#load(views, triplesOf);
    const places = compiled.records.filter(({ kind }) => kind === 'place');
    this.#load(places, ({ id, claims }) => {
      const { within } = claims[0]?.says as { within: string };
      return `${iri(id)} ${iri('within')} ${iri(within)} .\n`;
    });
    this.#load(conflicts, ({ record, sources }, number) => {
      const subject = iri(`conflict/${number}`);
      const held = [...new Set(sources)].map((source) => `${subject} ${iri('heldBy')} ${iri(source)} .\n`);
      return `${subject} ${iri('record')} ${iri(record)} .\n${held.join('')}`;
    });
  }

  inPeriod(participant: string, period: string): readonly string[] {
    const [from, until] = daysOf(period);
    return this.#ids(
      `?view :participant ${iri(participant)} ; :first ?first ; :last ?last ; :record ?record . FILTER(?first <= ${until} && ?last >= ${from})`,
    );
  }

  meetingsOf(a: string, b: string): readonly string[] {
    return this.#ids(
      `?one :participant ${iri(a)} ; :kind :meeting ; :record ?record . ?other :participant ${iri(b)} ; :record ?record .`,
    );
  }

  atPlace(place: string): readonly string[] {
    return this.#ids(`?place :within* ${iri(place)} . ?view :place ?place ; :record ?record .`);
  }

  contestedWith(participant: string): readonly string[] {
    return this.#ids(`?view :participant ${iri(participant)} ; :conflict :open ; :record ?record .`);
  }

  conflictsOf(source: string): readonly string[] {
    return this.#select(`SELECT ?record WHERE { ?conflict :heldBy ${iri(source)} ; :record ?record }`);
  }

  #load<Item>(items: readonly Item[], triples: (item: Item, number: number) => string): void {
    for (let start = 0; start < items.length; start += chunkSize) {
      const chunk = items.slice(start, start + chunkSize);
      const text = chunk.map((item, index) => triples(item, start + index)).join('');
      this.#store.load(text, { format: 'application/n-triples', no_transaction: true });
    }
  }

  #ids(pattern: string): readonly string[] {
    return this.#select(`SELECT DISTINCT ?record WHERE { ${pattern} }`);
  }

  #select(query: string): readonly string[] {
    const rows = this.#store.query(`PREFIX : <${base}> ${query}`) as readonly ReadonlyMap<string, Term>[];
    return rows.map((row) => (row.get('record') as Term).value.slice(base.length));
  }
}
