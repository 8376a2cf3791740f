import { elementsOf } from '../checks/structure.js';
import { ofType, type Fault } from './fault.js';

export const structureFaults: readonly Fault[] = [
  {
    name: 'a figure without alternative text',
    caughtBy: 'ua1 7.3-1',
    plant: (file) => delete ofType(file, 'Figure').dictionary['/Alt'],
  },
  {
    name: 'a figure without the box that it fills',
    caughtBy: 'check figures',
    plant: (file) => delete ofType(file, 'Figure', 1).dictionary['/A'],
  },
  {
    name: 'a header cell without scope',
    caughtBy: 'check tables',
    plant: (file) => delete ofType(file, 'TH').dictionary['/A'],
  },
  {
    name: 'a table whose header row is of plain cells',
    caughtBy: 'check tables',
    plant: (file) => {
      for (const cell of ofType(file, 'THead').elements[0]!.elements) cell.dictionary['/S'] = '/TD';
    },
  },
  {
    name: 'a list item without a body',
    caughtBy: 'check lists',
    plant: (file) => (ofType(file, 'LBody').dictionary['/S'] = '/Span'),
  },
  {
    name: 'a heading that leaves out a level',
    caughtBy: 'ua1 7.4.2-1',
    plant: (file) => (ofType(file, 'H2').dictionary['/S'] = '/H3'),
  },
  {
    name: 'a heading set as a paragraph',
    caughtBy: 'check headings',
    plant: (file) => (ofType(file, 'H3').dictionary['/S'] = '/P'),
  },
  {
    name: 'a note without a name',
    caughtBy: 'ua1 7.9-1',
    plant: (file) => delete ofType(file, 'Note').dictionary['/ID'],
  },
  {
    name: 'two elements that own the same content',
    caughtBy: 'check marked content',
    plant: (file) => (ofType(file, 'TD', 1).dictionary['/K'] = ofType(file, 'TD').dictionary['/K']!),
  },
  {
    name: 'paragraphs that are read in another order than they are drawn',
    caughtBy: 'check reading order',
    plant: (file) => {
      const section = elementsOf(file).find(
        ({ elements }) => elements.filter(({ type }) => type === 'P').length > 2,
      )!;
      (section.dictionary['/K'] as unknown[]).reverse();
    },
  },
];
