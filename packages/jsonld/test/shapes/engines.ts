import { DataFactory, Parser, Store, type Quad, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';
import { validations as sparqlValidations } from 'shacl-engine/sparql.js';

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

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

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

/** What shacl-engine finds: SHACL Core, and the SPARQL constraints if asked. */
export async function findingsOfEngine(
  shapes: Store,
  data: Store,
  { sparql = false }: { readonly sparql?: boolean } = {},
): Promise<readonly Finding[]> {
  const options = { factory: factory as never, ...(sparql ? { validations: sparqlValidations } : {}) };
  const validator = new Validator(shapes as never, options as never);
  const report = (await validator.validate({ dataset: data as never })) as unknown as {
    readonly results: readonly EngineResult[];
  };
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

const factory = { ...DataFactory, dataset: (quads?: Quad[]) => new Store(quads) };
