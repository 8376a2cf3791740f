import { DataFactory, Parser, Store, type Quad, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';
import { validations as sparqlValidations } from 'shacl-engine/sparql.js';

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

const last = (iri: string | undefined): string => (iri ?? '').replace(/^.*[#]/, '');

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
      shape: last((sourceShape as Term | null)?.value),
      component: last(sourceConstraintComponent?.value),
      value: value?.value ?? '',
      severity: last(severity?.value),
    })),
  );
}

interface EngineResult {
  readonly focusNode: { readonly value: string };
  readonly shape: { readonly ptr: { readonly term: Term } };
  readonly constraintComponent: Term;
  readonly value?: { readonly value: string };
  readonly severity: Term;
}

/** What shacl-engine finds, SPARQL constraints among it; in the whole data, or in one resource with one shape. */
export async function findingsOfEngine(
  shapes: Store,
  data: Store,
  only?: { readonly focus: string; readonly shape: string },
): Promise<readonly Finding[]> {
  const options = { factory, validations: sparqlValidations };
  const validator = new Validator(shapes as never, options as never);
  const terms = (iri: string): readonly Term[] => [DataFactory.namedNode(iri)];
  const report = (await validator.validate(
    { dataset: data, ...(only && { terms: terms(only.focus) }) } as never,
    (only && [{ terms: terms(only.shape) }]) as never,
  )) as unknown as { readonly results: readonly EngineResult[] };
  return inOrder(
    report.results.map(({ focusNode, shape, constraintComponent, value, severity }) => ({
      focus: focusNode.value,
      shape: last(shape.ptr.term.value),
      component: last(constraintComponent.value),
      value: value?.value ?? '',
      severity: last(severity.value),
    })),
  );
}
