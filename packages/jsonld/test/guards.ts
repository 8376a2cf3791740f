import { quad, type NamedNode, type Store, type Term } from 'oxigraph';
import { prefixes } from './rdf.js';

const codes = 'https://w3id.org/bilateral/code/';

interface Stated {
  readonly s: NamedNode;
  readonly p: NamedNode;
  readonly o: Term;
}

type Row = ReadonlyMap<string, Term>;

/** The triples of all claims of which something holds. Found in one pass: a join of every claim with every other takes minutes. */
const statedBy = (store: Store, condition: string): readonly Stated[] => {
  const query = `${prefixes} SELECT ?s ?p ?o WHERE { ?c a br:Claim ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ${condition} }`;
  return (store.query(query) as readonly Row[]).map((row) => ({
    s: row.get('s') as NamedNode,
    p: row.get('p') as NamedNode,
    o: row.get('o') as Term,
  }));
};

const key = ({ s, p, o }: Stated): string => `${String(s)} ${String(p)} ${String(o)}`;

/** What claims say that may stand: actual, not deprecated, and trusted. */
const vouched = `?c br:modality <${codes}modality/actual> ; br:rank ?rank FILTER(?rank != <${codes}rank/deprecated>)
  FILTER NOT EXISTS { ?c br:confidence ?low }`;

/** The triples of some claims that stand plainly in the store. */
const standing = (store: Store, stated: readonly Stated[]): readonly string[] =>
  stated
    .filter(({ s, p, o }) => store.has(quad(s, p, o as Parameters<typeof quad>[2])))
    .map(key)
    .sort();

const unlessVouched =
  (condition: string) =>
  (store: Store): readonly string[] => {
    const may = new Set(statedBy(store, vouched).map(key));
    return standing(
      store,
      statedBy(store, condition).filter((each) => !may.has(key(each))),
    );
  };

/** What stands as a plain triple and must not, by the reason. */
export const guards = {
  deprecated: unlessVouched(`?c br:rank <${codes}rank/deprecated>`),
  'of low confidence': unlessVouched(`?c br:confidence <${codes}confidence/low>`),
  'not actual': unlessVouched(`?c br:modality ?m FILTER(?m != <${codes}modality/actual>)`),
  contested: (store: Store): readonly string[] =>
    standing(
      store,
      statedBy(
        store,
        `?k br:state <${codes}conflict-state/open> ; br:position/br:claim ?c . ?c br:modality <${codes}modality/actual>`,
      ),
    ),
} as const;
