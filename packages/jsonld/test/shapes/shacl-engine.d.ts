declare module 'shacl-engine' {
  interface Valued {
    readonly value: string;
  }

  interface Result {
    readonly focusNode: Valued;
    readonly shape: { readonly ptr: { readonly term: Valued } };
    readonly constraintComponent: Valued;
    readonly value?: Valued;
    readonly severity: Valued;
  }

  export class Validator {
    constructor(shapes: unknown, options: object);
    validate(data: object, shapes?: readonly object[]): Promise<{ readonly results: readonly Result[] }>;
  }
}

declare module 'shacl-engine/sparql.js' {
  export const validations: ReadonlyMap<unknown, unknown>;
}
