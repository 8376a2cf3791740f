/** A schema as zod has it inside: enough of it to walk through its fields. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly in?: unknown;
  readonly valueType?: unknown;
  readonly options?: readonly unknown[];
}

const definitionOf = (schema: unknown): Definition =>
  (schema as { readonly _zod: { readonly def: Definition } })._zod.def;

/** What stands within optional fields, lists, maps and alternatives. */
const within = (schema: unknown): readonly Definition[] => {
  const definition = definitionOf(schema);
  const { innerType, element, in: input, valueType, options = [] } = definition;
  const inner = [innerType, element, input, valueType, ...options].filter((each) => each !== undefined);
  return inner.length > 0 ? inner.flatMap(within) : [definition];
};

const shapesOf = (schema: unknown): readonly Readonly<Record<string, unknown>>[] =>
  within(schema).flatMap(({ shape }) => (shape ? [shape] : []));

/** The fields that a schema has at a path. */
export const fieldsAt = (schema: unknown, [step, ...rest]: readonly string[]): readonly string[] =>
  shapesOf(schema).flatMap((shape) => {
    if (step === undefined) return Object.keys(shape);
    return step in shape ? fieldsAt(shape[step], rest) : [];
  });

/** The paths of all fields of a schema, such as `claims.says.participants.role`. */
export function* fieldPaths(schema: unknown, path = ''): Generator<string> {
  for (const shape of shapesOf(schema)) {
    for (const [name, field] of Object.entries(shape)) {
      yield `${path}${name}`;
      yield* fieldPaths(field, `${path}${name}.`);
    }
  }
}
