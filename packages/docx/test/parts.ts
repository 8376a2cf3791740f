import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word document by path. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** All that the first group of a pattern matches, in order. */
export function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** The text of a piece of WordprocessingML, without field codes. */
export function textOf(xml: string): string {
  return all(xml, /<w:t\b[^>]*>([^<]*)<\/w:t>/g)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The text of every paragraph in one of the styles, in order. */
export function paragraphsIn(document: string, style: RegExp): readonly string[] {
  return all(document, /(<w:p>(?:(?!<\/w:p>).)*<\/w:p>)/gs)
    .filter((paragraph) => style.test(/<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ''))
    .map(textOf);
}
