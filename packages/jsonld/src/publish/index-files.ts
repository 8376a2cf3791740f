import { indexPage } from '../pages/index-page.js';
import { pageEnding, pageLanguages } from '../pages/paths.js';
import { fileOf, type PublishedFile } from './published-file.js';
import type { Tree } from './tree.js';

/** The front page in each language: it tells the sizes of the files before it. */
export const indexFiles = ({ dossier, world, listed }: Tree): readonly PublishedFile[] =>
  pageLanguages(dossier).map((language) =>
    fileOf(`index${pageEnding(language)}`, 'text/html', () =>
      indexPage(world, { language, files: listed() }),
    ),
  );
