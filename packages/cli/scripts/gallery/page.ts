import { choices } from './choice.js';

/** `docs/gallery.md`: every chosen page under what is to be seen on it. */
export function galleryPage(): string {
  const pictures = choices.map(
    ({ name, caption }) => `## ${caption}\n\n![${caption}](gallery/${name}.png)\n`,
  );
  return [
    '<!-- Written by packages/cli/scripts/gallery.ts with the pictures. -->\n',
    '# Pages of the reports\n',
    'Pages of the reports on relations of Pakistan and Russia, as PDF and as Word. `npm run gallery` writes them here, small, and all',
    'pages in three languages to `out/gallery`, with a sheet to look over them. [Quality](quality.md) tells what is asked of the reports,',
    'and [typography](typography.md) why they look like this.\n',
    ...pictures,
  ].join('\n');
}
