import type { PdfDictionary, PdfFile } from '../pdf-file.js';
import type { Fault } from './fault.js';

/** The data that travel in the file, as their stream and as what is said of them. */
function attachmentOf(file: PdfFile): { readonly specification: PdfDictionary; readonly stream: string } {
  const specification = file.dictionary(file.array(file.catalog['/AF'])[0]);
  return { specification, stream: String(file.dictionary(specification['/EF'])['/F']) };
}

/** Changes the XMP packet. */
function rewrite(file: PdfFile, change: (packet: string) => string): void {
  const reference = file.catalog['/Metadata'];
  const before = file.stream(reference).toString('utf8');
  const after = change(before);
  if (after === before) throw new Error('The change leaves the packet as it was');
  file.setStream(reference, Buffer.from(after, 'utf8'));
}

export const documentFaults: readonly Fault[] = [
  {
    name: 'no language',
    caughtBy: 'ua1 7.2-34',
    plant: (file) => delete file.catalog['/Lang'],
  },
  {
    name: 'the language of another report',
    caughtBy: 'check viewing',
    plant: (file) => (file.catalog['/Lang'] = 'u:de-DE'),
  },
  {
    name: 'a window that shows the file name in place of the title',
    caughtBy: 'ua1 7.1-10',
    plant: (file) => delete file.dictionary(file.catalog['/ViewerPreferences'])['/DisplayDocTitle'],
  },
  {
    name: 'a title in the metadata that is not escaped',
    caughtBy: '3a 6.6.2.1-4',
    plant: (file) => rewrite(file, (packet) => packet.replaceAll('&amp;', '&')),
  },
  {
    name: 'metadata that agree with the information dictionary no longer',
    caughtBy: 'check metadata',
    plant: (file) => (file.info['/Title'] = 'u:Another title'),
  },
  {
    name: 'metadata without the extension schema',
    caughtBy: '3a 6.6.2.3.1-1',
    plant: (file) =>
      rewrite(file, (packet) => packet.replace(/<pdfaExtension:schemas>[^]*<\/pdfaExtension:schemas>/, '')),
  },
  {
    name: 'metadata that do not name PDF/UA',
    caughtBy: 'ua1 5-1',
    plant: (file) => rewrite(file, (packet) => packet.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
  },
  {
    name: 'data of which nobody knows what they are to the document',
    caughtBy: '3a 6.8-3',
    plant: (file) => delete attachmentOf(file).specification['/AFRelationship'],
  },
  {
    name: 'data that are not those which were given',
    caughtBy: 'check attachment',
    plant: (file) => {
      const { stream } = attachmentOf(file);
      const content = file.stream(stream);
      content[content.length - 1]! ^= 1;
      file.setStream(stream, content);
    },
  },
  {
    name: 'data that no viewer lists',
    caughtBy: 'check attachment',
    plant: (file) => delete file.dictionary(file.catalog['/Names'])['/EmbeddedFiles'],
  },
  {
    name: 'pages without labels',
    caughtBy: 'check page labels',
    plant: (file) => delete file.catalog['/PageLabels'],
  },
];
