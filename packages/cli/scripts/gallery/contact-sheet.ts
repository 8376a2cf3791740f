import type { Document } from './documents.js';

export interface Sheet {
  readonly document: Document;
  readonly pages: readonly string[];
}

const kinds: Readonly<Record<Document['kind'], string>> = {
  standard: 'Report',
  brief: 'Brief',
  word: 'Report as Word',
};

const languages: Readonly<Record<Document['language'], string>> = {
  en: 'English',
  ru: 'Russian',
  ur: 'Urdu',
};

const style = `
body { font: 14px system-ui, sans-serif; margin: 2rem; background: #eee; color: #222; }
section { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; }
img { width: 210px; display: block; background: #fff; box-shadow: 0 1px 4px #0004; }
figcaption { text-align: center; padding: 0.3rem; }
`;

const pictureOf = (page: string, index: number, of: string): string =>
  `<figure><a href="${page}"><img loading="lazy" src="${page}" alt="${of}, page ${index + 1}"></a><figcaption>${index + 1}</figcaption></figure>`;

/** All pages side by side, as a page of HTML. */
export function contactSheet(sheets: readonly Sheet[]): string {
  const parts = sheets.map(({ document, pages }) => {
    const title = `${kinds[document.kind]}, ${languages[document.language]}`;
    const pictures = pages.map((page, index) => pictureOf(page, index, title));
    return `<h2>${title}</h2>\n<section>\n${pictures.join('\n')}\n</section>`;
  });
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Every page</title><style>${style}</style></head>\n<body>\n<h1>Every page</h1>\n${parts.join('\n')}\n</body>\n</html>\n`;
}
