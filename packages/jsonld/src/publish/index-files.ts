import { schemaOrgDataset, type SchemaOrgDataset } from '../description/schema-org-dataset.js';
import { indexPage } from '../pages/index-page.js';
import { pageEnding, pageLanguages } from '../pages/paths.js';
import { pageStyle } from '../pages/style.js';
import { fileOf, type PublishedFile } from './published-file.js';
import { publishedOf, type Tree } from './tree.js';

/** The stylesheet of all pages, and the front page in each language: it tells the sizes of the files before it. */
export function indexFiles(tree: Tree): readonly PublishedFile[] {
  const { dossier, world, listed } = tree;
  let made: SchemaOrgDataset | undefined;
  const data = (): SchemaOrgDataset => (made ??= schemaOrgDataset(dossier, publishedOf(tree)));
  return [
    fileOf('style.css', 'text/css', () => pageStyle),
    ...pageLanguages(dossier).map((language) =>
      fileOf(`index${pageEnding(language)}`, 'text/html', () =>
        indexPage(world, { language, files: listed(), data: data() }),
      ),
    ),
  ];
}
