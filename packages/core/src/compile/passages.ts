/** `"25.1-3"` as `25.1`, `25.2`, `25.3`; lists one after the other, each sentence once. */
export function expandPassage(at: string | readonly string[]): readonly string[] {
  const places = typeof at === 'string' ? [at] : at;
  const sentences = places.flatMap((place) => {
    const [paragraph = '', range = ''] = place.split('.');
    const [first = '', last = first] = range.split('-');
    const count = Math.min(Math.max(Number(last) - Number(first) + 1, 1), 1000);
    return Array.from({ length: count }, (_each, index) => `${paragraph}.${Number(first) + index}`);
  });
  return [...new Set(sentences)];
}

/** The part of a claim's address that names the passage. */
export const printPassage = (at: string | readonly string[]): string =>
  typeof at === 'string' ? at : at.join(',');
