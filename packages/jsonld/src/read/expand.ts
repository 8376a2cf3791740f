import { v1 } from '../context/v1.js';
import { JsonLdError } from '../errors.js';
import { home } from '../write/iris.js';

/** Where the context stands on the web; a document may name it instead of holding it. */
export const contextIri: string = `${home}context/v1.jsonld`;

const deepest = 500;

const refuse = (message: string, hint: string, cause?: unknown): never => {
  throw new JsonLdError('invalid-document', message, { hint, cause });
};

/** A copy of the document as plain JSON, whatever was given: text, parsed JSON, or objects that only look like it. */
function plain(document: object | string): object {
  let copy: unknown;
  try {
    copy = JSON.parse(typeof document === 'string' ? document : JSON.stringify(document)) as unknown;
  } catch (cause) {
    return refuse('the document is no JSON', 'give the text of a JSON-LD file, or that text parsed', cause);
  }
  if (typeof copy === 'object' && copy !== null) return copy;
  return refuse(`expected a JSON-LD document, found ${JSON.stringify(copy)}`, 'a document is an object');
}

/** Refuses what would lead a processor astray. Looks without recursion, however deep the document is. */
function guard(document: object): void {
  const open: (readonly [value: object, depth: number])[] = [[document, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (depth > deepest)
      refuse(`the document is more than ${deepest} levels deep`, 'flatten the document first');
    if (Object.hasOwn(value, '__proto__'))
      refuse(`the document has the key '__proto__'`, 'no property can be called so');
    for (const each of Object.values(value) as readonly unknown[]) {
      if (typeof each === 'object' && each !== null) open.push([each, depth + 1]);
    }
  }
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
  guard(copy);
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
