import type { Report } from '@bilateral/report';
import { textOf, type PdfFile } from '../pdf-file.js';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The text of the first element of a name in the XMP packet, without the elements within it. */
function inPacket(packet: string, element: string): string | undefined {
  const inside = new RegExp(`<${element}>([^]*?)</${element}>`).exec(packet)?.[1];
  return inside
    ?.replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity]!)
    .trim();
}

/** Properties that the report, the information dictionary and the XMP packet tell differently. */
export function problemsOfMetadata(file: PdfFile, { metadata, date }: Report): readonly string[] {
  const packet = file.stream(file.catalog['/Metadata']).toString('utf8');
  const day = date.replaceAll('-', '');
  const told: Readonly<Record<string, readonly [key: string, element: string, wanted: string]>> = {
    title: ['/Title', 'dc:title', metadata.title],
    author: ['/Author', 'dc:creator', metadata.author],
    subject: ['/Subject', 'dc:description', metadata.subject],
    keywords: ['/Keywords', 'pdf:Keywords', metadata.keywords.join(', ')],
  };
  const texts = Object.entries(told).flatMap(([name, [key, element, wanted]]) => [
    textOf(file.resolve(file.info[key])) === wanted ? '' : `the information dictionary has another ${name}`,
    inPacket(packet, element) === wanted ? '' : `the packet has another ${name}`,
  ]);
  const others = [
    textOf(file.resolve(file.info['/CreationDate'])) === `D:${day}000000Z` ? '' : 'the file has another date',
    inPacket(packet, 'xmp:CreateDate') === `${date}T00:00:00Z` ? '' : 'the packet has another date',
    inPacket(packet, 'dc:language') === textOf(file.catalog['/Lang'])
      ? ''
      : 'the packet has another language',
    inPacket(packet, 'dc:rights') === metadata.licence ? '' : 'the packet has another licence',
  ];
  return [...texts, ...others].filter(Boolean);
}
