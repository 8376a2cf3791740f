import { linksOf, targetOf } from '../checks/links.js';
import { elementsOf } from '../checks/structure.js';
import type { PdfDictionary, PdfFile } from '../pdf-file.js';
import type { Fault } from './fault.js';

const linkTo = (file: PdfFile, start: string): PdfDictionary =>
  linksOf(file).find(({ link }) => targetOf(link)?.startsWith(start))!.link;

export const linkFaults: readonly Fault[] = [
  {
    name: 'a link filed under a page that does not show it',
    caughtBy: 'check object references',
    plant: (file) => {
      const link = elementsOf(file).find(({ leaves }) => leaves.some((leaf) => 'annotation' in leaf))!;
      const kids = link.dictionary['/K'] as PdfDictionary[];
      kids.find((kid) => kid['/Type'] === '/OBJR')!['/Pg'] = file.pages.at(-1)!;
    },
  },
  {
    name: 'a link without a description',
    caughtBy: 'ua1 7.18.5-2',
    plant: (file) => delete linkTo(file, '')['/Contents'],
  },
  {
    name: 'a link to a place that is not there',
    caughtBy: 'check links',
    plant: (file) => (linkTo(file, 'table-')['/Dest'] = 'u:table-lost'),
  },
  {
    name: 'destinations in an order in which no reader finds them',
    caughtBy: 'check destinations',
    plant: (file) => {
      const tree = file.dictionary(file.dictionary(file.catalog['/Names'])['/Dests']);
      const leaf = file.dictionary(
        file.array(tree['/Kids'])[0] ?? file.dictionary(file.catalog['/Names'])['/Dests']!,
      );
      const names = leaf['/Names'] as unknown[];
      names.push(...names.splice(0, 2));
    },
  },
  {
    name: 'a note to which nothing leads',
    caughtBy: 'check notes',
    plant: (file) => {
      for (const { link } of linksOf(file)) if (targetOf(link) === 'note:1') link['/Dest'] = 'u:note:2';
    },
  },
  {
    name: 'a note that does not lead back to its mark',
    caughtBy: 'check notes',
    plant: (file) => (linkTo(file, 'mark:1')['/Dest'] = 'u:mark:2'),
  },
  {
    name: 'a bookmark that is missing',
    caughtBy: 'check bookmarks',
    plant: (file) => {
      const first = file.dictionary(file.dictionary(file.catalog['/Outlines'])['/First']);
      const second = file.dictionary(first['/Next']);
      first['/Next'] = second['/Next']!;
      file.dictionary(second['/Next'])['/Prev'] = second['/Prev']!;
    },
  },
];
