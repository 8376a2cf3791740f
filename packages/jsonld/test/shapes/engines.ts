import { DataFactory, Parser, Store, type Quad, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';
import { validations } from 'shacl-engine/sparql.js';

/** Where the engines make their reports. */
const factory = { ...DataFactory, dataset: (quads?: Quad[]): Store => new Store(quads) };

/** Turtle or N-Triples as an indexed dataset. */
export const datasetOf = (text: string): Store => new Store(new Parser().parse(text));

/** One finding, without what the engines word or nest in their own ways. */
export interface Finding {
  readonly focus: string;
  readonly shape: string;
  readonly component: string;
  readonly value: string;
  readonly severity: string;
}

interface Named {
  readonly value: string;
}

const last = (term: Named | null | undefined): string => (term?.value ?? '').replace(/^.*#/, '');

/** Each finding once: where two classes share a property shape, one engine tells it twice. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Set(findings.map((finding) => JSON.stringify(finding)))]
    .sort()
    .map((text) => JSON.parse(text) as Finding);

/** What rdf-validate-shacl finds: SHACL Core only. */
export async function findingsOfValidate(shapes: Store, data: Store): Promise<readonly Finding[]> {
  const report = await new SHACLValidator(shapes as never).validate(data as never);
  return inOrder(
    report.results.map(({ focusNode, sourceShape, sourceConstraintComponent, value, severity }) => ({
      focus: focusNode?.value ?? '',
      shape: last(sourceShape as Named | null),
      component: last(sourceConstraintComponent),
      value: value?.value ?? '',
      severity: last(severity),
    })),
  );
}

const terms = (iri: string): { readonly terms: readonly Term[] } => ({ terms: [DataFactory.namedNode(iri)] });

/** What shacl-engine finds, SPARQL constraints among it; in the whole data, or in one resource with one shape. */
export async function findingsOfEngine(
  shapes: Store,
  data: Store,
  only?: { readonly focus: string; readonly shape: string },
): Promise<readonly Finding[]> {
  const validator = new Validator(shapes, { factory, validations });
  const report = await (only === undefined
    ? validator.validate({ dataset: data })
    : validator.validate({ dataset: data, ...terms(only.focus) }, [terms(only.shape)]));
  return inOrder(
    report.results.map(({ focusNode, shape, constraintComponent, value, severity }) => ({
      focus: focusNode.value,
      shape: last(shape.ptr.term),
      component: last(constraintComponent),
      value: value?.value ?? '',
      severity: last(severity),
    })),
  );
}
