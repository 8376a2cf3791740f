import { textOf, type PdfFile } from '../pdf-file.js';
import { linksOf, targetOf } from './links.js';
import { elementsOf } from './structure.js';

/** Notes without a name of their own, without a link from their mark, or without a link back to it. */
export function problemsOfNotes(file: PdfFile, count: number): readonly string[] {
  const names = elementsOf(file)
    .filter(({ type }) => type === 'Note')
    .map(({ dictionary }) => textOf(dictionary['/ID']) ?? '');
  const targets = new Set(linksOf(file).map(({ link }) => targetOf(link)));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...(names.length === count ? [] : [`there are ${names.length} notes, expected ${count}`]),
    ...(new Set(names).size === names.length && !names.includes('') ? [] : ['two notes have one name']),
    ...numbers.flatMap((number) => [
      ...(targets.has(`note:${number}`) ? [] : [`nothing leads to note ${number}`]),
      ...(targets.has(`mark:${number}`) ? [] : [`note ${number} does not lead back to its mark`]),
    ]),
  ];
}
