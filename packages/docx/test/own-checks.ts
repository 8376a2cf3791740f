import { all, xmlParts } from './parts.js';

/** What is wrong with a Word document that validators are blind to, or see as well; one line for each place. */
export function ownFaults(bytes: Uint8Array): readonly string[] {
  const parts = xmlParts(bytes);
  return Object.values(ownChecks).flatMap((check) => check(parts));
}

type Parts = ReadonlyMap<string, string>;
type Check = (parts: Parts) => readonly string[];

const textParts = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/;
const part = (parts: Parts, path: string): string => parts.get(path) ?? '';
const texts = (parts: Parts): string =>
  [...parts].flatMap(([path, xml]) => (textParts.test(path) ? [xml] : [])).join('');
const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
const missing = (asked: readonly string[], there: readonly string[]): readonly string[] => {
  const known = new Set(there);
  return [...new Set(asked)].filter((value) => !known.has(value));
};

const ownChecks = {
  styles: (parts) => {
    const defined = all(part(parts, 'word/styles.xml'), /w:styleId="([^"]+)"/g);
    const pattern = /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"/g;
    const named = [...parts.values()].flatMap((xml) => all(xml, pattern));
    return [
      ...missing(named, defined).map((style) => `undefined style ${style}`),
      ...repeated(defined).map((style) => `style ${style} defined twice`),
    ];
  },
  descriptions: (parts) =>
    all(texts(parts), /(<wp:docPr\b[^>]*>)/g)
      .filter((drawing) => !/\sdescr="[^"]*\S[^"]*"/.test(drawing))
      .map((drawing) => `drawing without description ${/id="\d+"/.exec(drawing)?.[0] ?? ''}`),
  headerRows: (parts) =>
    all(texts(parts), /<w:tbl>(.*?<\/w:tr>)/gs)
      .filter((start) => !start.includes('<w:tblHeader/>'))
      .map((_, index) => `table ${index + 1} without header row`),
  relationships: (parts) =>
    [...parts].flatMap(([path, xml]) => {
      const used = all(xml, /\sr:(?:id|embed|link)="([^"]+)"/g);
      const list = part(parts, path.replace(/([^/]*)$/, '_rels/$1.rels'));
      return missing(used, all(list, /\sId="([^"]+)"/g)).map((id) => `lost relationship ${id} of ${path}`);
    }),
  targets: (parts) => {
    const content = part(parts, '[Content_Types].xml');
    return all(content, /PartName="\/([^"]+\.xml)"/g)
      .filter((path) => !parts.has(path))
      .map((path) => `lost part ${path}`);
  },
  drawingIds: (parts) =>
    repeated(all(texts(parts), /<(?:wp:docPr|wps:cNvPr)\b[^>]*\bid="(\d+)"/g)).map(
      (id) => `drawing id ${id} twice`,
    ),
  notes: (parts) => {
    const notes = all(part(parts, 'word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g);
    const marks = all(part(parts, 'word/document.xml'), /<w:footnoteReference w:id="(\d+)"/g);
    return [
      ...missing(notes, marks).map((id) => `footnote ${id} without mark`),
      ...missing(marks, notes).map((id) => `mark of footnote ${id} without footnote`),
      ...repeated(marks).map((id) => `footnote ${id} marked twice`),
    ];
  },
  anchors: (parts) => {
    const bookmarks = all(texts(parts), /<w:bookmarkStart\b[^>]*\bw:name="([^"]+)"/g);
    const asked = [
      ...all(texts(parts), /w:anchor="([^"]+)"/g),
      ...all(texts(parts), /> ?(?:PAGE)?REF (\w+)/g),
    ];
    return [
      ...missing(asked, bookmarks).map((name) => `anchor ${name} leads nowhere`),
      ...repeated(bookmarks).map((name) => `bookmark ${name} twice`),
    ];
  },
  formatting: (parts) => directFormatting(texts(parts)).map((element) => `direct formatting ${element}`),
} as const satisfies Record<string, Check>;

/** What may stand at a paragraph or run itself: its style, its direction and language, and what no style can say. */
const allowed: Readonly<Record<'pPr' | 'rPr', readonly string[]>> = {
  pPr: ['w:pStyle', 'w:numPr', 'w:sectPr'],
  rPr: ['w:rStyle', 'w:rtl', 'w:lang'],
};

/** Names of the properties set at paragraphs and runs that a style should set. */
export function directFormatting(xml: string): readonly string[] {
  const found = (['pPr', 'rPr'] as const).flatMap((kind) =>
    all(xml.replace(/<w:sectPr\b.*?<\/w:sectPr>/gs, ''), new RegExp(`<w:${kind}>(.*?)</w:${kind}>`, 'gs'))
      .flatMap((properties) =>
        all(properties.replace(/<w:numPr>.*?<\/w:numPr>/gs, '<w:numPr/>'), /<([\w:]+)/g),
      )
      .filter((element) => !allowed[kind].includes(element))
      .map((element) => `${kind}/${element}`),
  );
  return [...new Set(found)];
}
