import { createHash } from 'node:crypto';
import type { Attachment } from '@bilateral/report';
import { textOf, type PdfFile } from '../pdf-file.js';

/** What keeps a reader from finding the data, from knowing what they are, or from getting them as they were given. */
export function problemsOfAttachment(file: PdfFile, given: Attachment): readonly string[] {
  const names = file.tree(file.dictionary(file.catalog['/Names'])['/EmbeddedFiles']);
  const listed = names.find(([name]) => textOf(name) === given.name)?.[1];
  const associated = file.array(file.catalog['/AF']);
  const specification = file.dictionary(listed ?? associated[0]);
  const stream = file.dictionary(specification['/EF'])['/F'];
  const embedded = file.dictionary(stream);
  const parameters = file.dictionary(embedded['/Params']);
  const content = file.stream(stream);
  const digest = createHash('md5').update(given.content).digest('hex');
  const wanted: Readonly<Record<string, boolean>> = {
    'is not among the attachments': listed !== undefined,
    'is not associated with the document': listed !== undefined && associated.includes(listed),
    'is not said to be its data': specification['/AFRelationship'] === '/Data',
    'has not its description': textOf(specification['/Desc']) === given.description,
    'has not its name': textOf(specification['/UF']) === given.name,
    'has not its media type': embedded['/Subtype'] === `/${given.mediaType}`,
    'has no dates': '/CreationDate' in parameters && '/ModDate' in parameters,
    'has not its size': parameters['/Size'] === given.content.length,
    'has not its checksum': parameters['/CheckSum'] === `b:${digest}`,
    'is not what was given': content.equals(given.content),
  };
  return Object.entries(wanted).flatMap(([problem, right]) => (right ? [] : [`the attachment ${problem}`]));
}
