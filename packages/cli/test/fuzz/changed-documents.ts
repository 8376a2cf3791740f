import fc from 'fast-check';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What stands in the place of a value of a document. */
const planted: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    'https://example.org/context.jsonld',
    'file:///etc/passwd',
    'http://127.0.0.1:9/',
    '//example.org',
    '_:b0',
    '@id',
    '__proto__',
    '../..',
    '',
    -1,
    null,
    true,
    [],
    {},
    { '@id': 'x' },
    { '@value': 'x', '@type': '@json' },
    { '@list': [[], [{}]] },
    { '@set': [null] },
    { '@graph': [{ '@id': 'x:y' }] },
    { '@context': 'https://example.org/context.jsonld' },
    { '@context': { '@import': 'https://example.org/context.jsonld' } },
    { '@context': { '@propagate': false, id: null, type: '@type' } },
    { '@reverse': { about: { id: 'x:y' } } },
    { '@included': [{ '@included': [{ id: 'x:y' }] }] },
    JSON.parse('{"__proto__": {"polluted": true}}') as Json,
    { constructor: { prototype: { polluted: true } } },
    'x'.repeat(100_000),
    Array<Json>(5000).fill('x'),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

interface Change {
  readonly way: readonly number[];
  readonly how: 'replace' | 'rename' | 'drop' | 'repeat';
  readonly value: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(5000), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('replace', 'replace', 'rename', 'drop', 'repeat'),
  value: planted,
});

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null;

const rename = (holder: Record<string, Json>, key: string, value: Json): void => {
  const name = typeof value === 'string' ? value : '@context';
  const moved = holder[key] as Json;
  delete holder[key];
  Object.defineProperty(holder, name, { value: moved, enumerable: true, configurable: true, writable: true });
};

/** Goes down a document by some numbers, and changes what it comes to. */
const apply = (document: Record<string, Json>, { way, how, value }: Change): void => {
  let holder = document;
  for (const [step, number] of way.entries()) {
    const keys = Object.keys(holder);
    const key = keys[number % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = holder[key];
    if (step < way.length - 1 && isObject(inner)) holder = inner;
    else if (Array.isArray(holder) || how === 'replace') return void (holder[key] = value);
    else if (how === 'drop') return void delete holder[key];
    else if (how === 'repeat') return void (holder[key] = [inner, inner] as Json);
    else return rename(holder, key, value);
  }
};

/** Some changes, each somewhere in a document. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(change, { minLength: 1, maxLength: 3 });

/** A document of JSON with the changes. */
export function changed(text: string, made: readonly Change[]): Record<string, Json> {
  const document = JSON.parse(text) as Record<string, Json>;
  for (const each of made) apply(document, each);
  return document;
}
