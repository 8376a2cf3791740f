import { textOf, type PdfFile } from '../pdf-file.js';
import { attributesOf, elementsOf, type Element } from './structure.js';

const ofType = (file: PdfFile, type: string): readonly Element[] =>
  elementsOf(file).filter((element) => element.type === type);

const below = (element: Element): readonly Element[] => [element, ...element.elements.flatMap(below)];

/** Tables without a header row, header cells without scope, rows of unequal length. */
export function problemsOfTables(file: PdfFile): readonly string[] {
  return ofType(file, 'Table').flatMap((table) => {
    const rows = below(table).filter(({ type }) => type === 'TR');
    const cells = rows.map((row) => row.elements.filter(({ type }) => type === 'TH' || type === 'TD'));
    const heads = cells.flat().filter(({ type }) => type === 'TH');
    return [
      ...(cells[0]?.every(({ type }) => type === 'TH') === true
        ? []
        : [`table ${table.reference} has no header row`]),
      ...(new Set(cells.map((row) => row.length)).size === 1
        ? []
        : [`table ${table.reference} has rows of different length`]),
      ...heads
        .filter((head) => !/^\/(Column|Row|Both)$/.test(String(attributesOf(file, head, 'Table')['/Scope'])))
        .map((head) => `header cell ${head.reference} has no scope`),
    ];
  });
}

/** Lists that hold anything but items with a body, and lists with marks that do not say of what kind these are. */
export function problemsOfLists(file: PdfFile): readonly string[] {
  return ofType(file, 'L').flatMap((list) => {
    const items = list.elements.filter(({ type }) => type !== 'Caption');
    const marked = items.some((item) => item.elements.some(({ type }) => type === 'Lbl'));
    const numbering = attributesOf(file, list, 'List')['/ListNumbering'];
    return [
      ...items
        .filter(({ type, elements }) => type !== 'LI' || !elements.some((part) => part.type === 'LBody'))
        .map((item) => `${item.type} ${item.reference} of a list has no body`),
      ...(marked && (numbering === undefined || numbering === '/None')
        ? [`list ${list.reference} has marks of no kind`]
        : []),
    ];
  });
}

/** Figures without words, or whose box is not on the page that shows them. */
export function problemsOfFigures(file: PdfFile, count: number): readonly string[] {
  const figures = ofType(file, 'Figure');
  const problems = figures.flatMap((figure) => {
    const page = figure.leaves[0]?.page ?? figure.elements[0]?.leaves[0]?.page;
    const [left = 0, foot = 0, right = 0, top = 0] = file
      .array(file.dictionary(page)['/MediaBox'])
      .map(Number);
    const box = file.array(attributesOf(file, figure, 'Layout')['/BBox']).map(Number);
    const inside =
      box.length === 4 &&
      box[0]! >= left - 1 &&
      box[1]! >= foot - 1 &&
      box[2]! <= right + 1 &&
      box[3]! <= top + 1 &&
      box[0]! < box[2]! &&
      box[1]! < box[3]!;
    return [
      ...((textOf(figure.dictionary['/Alt']) ?? '') === ''
        ? [`figure ${figure.reference} has no words`]
        : []),
      ...(inside ? [] : [`figure ${figure.reference} has no box on its page`]),
    ];
  });
  return figures.length === count
    ? problems
    : [...problems, `there are ${figures.length} figures, expected ${count}`];
}

/** Pictures of dots on any page but the cover, where the mark of the editor may stand. */
export function problemsOfImages(file: PdfFile, onCover: number): readonly string[] {
  return file.pages.flatMap((page, index) => {
    const objects = file.dictionary(file.dictionary(file.dictionary(page)['/Resources'])['/XObject']);
    const images = Object.values(objects).filter(
      (object) => file.dictionary(object)['/Subtype'] === '/Image',
    ).length;
    const inline = (file.content(page).match(/(?:^|\s)BI\s[^]*?\sEI(?=\s|$)/g) ?? []).length;
    const expected = index === 0 ? onCover : 0;
    const found = images + inline;
    return found === expected
      ? []
      : [`page ${index + 1} has ${found} pictures of dots, expected ${expected}`];
  });
}
