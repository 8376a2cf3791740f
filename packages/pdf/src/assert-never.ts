/** Ends a switch over a closed union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new TypeError(`Unknown kind of node: ${JSON.stringify(value)}`);
}
