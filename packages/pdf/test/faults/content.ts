import type { PdfFile } from '../pdf-file.js';
import { ofType, type Fault } from './fault.js';

/** Changes what a page draws. */
function redraw(file: PdfFile, page: number, change: (content: string) => string): void {
  const reference = file.dictionary(file.pages[page])['/Contents'];
  const before = file.stream(reference).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error(`The change leaves page ${page + 1} as it was`);
  file.setStream(reference, Buffer.from(after, 'latin1'));
}

/** The page with the chart that is drawn from the second figure on, for the first is the mark on the cover. */
function chartPage(file: PdfFile): number {
  const figure = ofType(file, 'Figure', 1);
  return file.pages.indexOf(figure.leaves[0]!.page);
}

export const contentFaults: readonly Fault[] = [
  {
    name: 'an empty box in place of a letter',
    caughtBy: 'check glyphs',
    plant: (file) =>
      redraw(file, 2, (content) => content.replace(/(\[\()(?:\\[^]|[^\\]){2}/, '$1\\000\\000')),
  },
  {
    name: 'a font that is not embedded',
    caughtBy: '3a 6.2.11.4.1-1',
    plant: (file) => {
      const [descriptor] = file.find((dictionary) => dictionary['/Type'] === '/FontDescriptor');
      delete file.dictionary(descriptor)['/FontFile2'];
    },
  },
  {
    name: 'a font that does not give its characters back',
    caughtBy: 'check glyphs',
    plant: (file) => {
      const fonts = file.find((dictionary) => '/ToUnicode' in dictionary);
      for (const font of fonts) delete file.dictionary(font)['/ToUnicode'];
    },
  },
  {
    name: 'a running head that is no artifact',
    caughtBy: 'ua1 7.1-3',
    plant: (file) =>
      redraw(file, 2, (content) => content.replace(/\/Artifact\s*<<[^>]*>>\s*BDC([^]*?)EMC/, '$1')),
  },
  {
    name: 'a rule that is no artifact',
    caughtBy: 'check marked content',
    plant: (file) => redraw(file, 3, (content) => `${content}\nq 1 w 10 10 m 90 10 l S Q`),
  },
  {
    name: 'a chart that is a picture of dots',
    caughtBy: 'check images',
    plant: (file) => {
      const page = chartPage(file);
      const [image] = file.find((dictionary) => dictionary['/Subtype'] === '/Image');
      file.dictionary(file.dictionary(file.pages[page])['/Resources'])['/XObject'] = { '/Im9': image! };
      redraw(file, page, (content) =>
        content.replace(/(\/Figure\s*<<[^>]*>>\s*BDC)/, '$1 q 9 0 0 9 80 80 cm /Im9 Do Q'),
      );
    },
  },
];
