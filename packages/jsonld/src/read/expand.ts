import { BilateralError } from '@bilateral/core';
import { v1 } from '../context/v1.js';
import { home } from '../write/iris.js';

/** Where the context stands on the web; a document may name it instead of holding it. */
export const contextIri: string = `${home}context/v1.jsonld`;

const deepest = 500;
const largest = 100_000_000;

const refuse = (message: string, hint: string, cause?: unknown): never => {
  throw new BilateralError('invalid-document', message, { hint, cause });
};

interface Measure {
  readonly size: number;
  readonly height: number;
}

/**
 * Refuses what would lead a processor astray: what is deeper or larger than any document, objects that point to themselves, and
 * a key that would change what an object inherits. An object that stands in many places is looked at once.
 */
function measure(value: object, depth: number, known: Map<object, Measure>): Measure {
  const before = known.get(value);
  if (depth + (before?.height ?? 0) > deepest)
    refuse(`the document is more than ${deepest} levels deep, or points to itself`, 'flatten it first');
  if (before) return before;
  if (Object.hasOwn(value, '__proto__'))
    refuse("the document has the key '__proto__'", 'no property can be called so');
  let [size, height] = [1, 0];
  for (const each of Object.values(value) as readonly unknown[]) {
    if (typeof each !== 'object' || each === null) continue;
    const inner = measure(each, depth + 1, known);
    size += inner.size;
    height = Math.max(height, inner.height + 1);
  }
  if (size > largest) refuse('the document is larger than any dossier', 'no object may stand in it so often');
  known.set(value, { size, height });
  return { size, height };
}

const attempted = <Result>(attempt: () => Result): Result => {
  try {
    return attempt();
  } catch (cause) {
    if (cause instanceof BilateralError) throw cause;
    return refuse('the document is no JSON', 'give the text of a JSON-LD file, or that text parsed', cause);
  }
};

/** A copy of the document as plain JSON, whatever was given: text, parsed JSON, or objects that only look like it. */
function plain(document: unknown): object {
  return attempted(() => {
    const given = typeof document === 'string' ? (JSON.parse(document) as unknown) : document;
    if (typeof given !== 'object' || given === null)
      return refuse(`expected a JSON-LD document, found ${String(given)}`, 'a document is an object');
    measure(given, 1, new Map());
    return given === document ? (JSON.parse(JSON.stringify(given)) as object) : given;
  });
}

const loadContext = (url: string): Promise<object> => {
  if (url === contextIri)
    return Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': { ...v1 } } });
  return Promise.reject(new Error(`nothing is fetched, and the document asks for the context ${url}`));
};

const causeOf = (error: unknown): string => {
  const { message = String(error), details } = error as {
    message?: string;
    details?: { event?: { message?: string; details?: object }; cause?: Error };
  };
  const event = details?.event;
  const detail = event?.details ? ` ${JSON.stringify(event.details).slice(0, 200)}` : '';
  return [message, event?.message && `${event.message}${detail}`, details?.cause?.message]
    .filter((each) => each !== undefined)
    .join(' ');
};

/**
 * The document in expanded form, by the standard's own algorithm: whatever its keys, prefixes and nesting, all names are
 * IRIs afterwards. Nothing is fetched, and what the algorithm would drop is refused.
 */
export async function expand(document: object | string): Promise<readonly unknown[]> {
  const copy = plain(document);
  const { default: jsonld } = await import('jsonld');
  const options = { safe: true, base: null, documentLoader: loadContext };
  try {
    return (await jsonld.expand(copy as never, options as never)) as unknown as readonly unknown[];
  } catch (cause) {
    return refuse(
      `the document is no JSON-LD that can be read: ${causeOf(cause)}`,
      `hold the context in the document, or name ${contextIri}`,
      cause,
    );
  }
}
