import { createHash } from 'node:crypto';
import type { Attachment } from '@bilateral/report';
import { addObject, addStream, type PdfDocument } from './pdfkit-document.js';
import { name, textString } from './syntax.js';
import { addNameTree } from './tree.js';

/**
 * Puts a file into the document: viewers list it among the attachments, and PDF/A-3 knows it as the data that the whole
 * document was made of. `moment` is the time of its making.
 */
export function attachData(document: PdfDocument, data: Attachment, moment: Date): void {
  const { content, description, mediaType } = data;
  const file = addStream(
    document,
    {
      Type: 'EmbeddedFile',
      Subtype: name(mediaType).slice(1),
      Params: {
        Size: content.length,
        CreationDate: moment,
        ModDate: moment,
        CheckSum: createHash('md5').update(content).digest(),
      },
    },
    content,
  );
  const title = textString(data.name);
  const specification = addObject(
    document,
    `<</Type/Filespec/AFRelationship/Data/F${title}/UF${title}/Desc${textString(description)}` +
      `/EF<</F ${String(file)}/UF ${String(file)}>>>>`,
  );
  const { data: catalog } = document._root;
  catalog.AF = [specification];
  catalog.Names.data['EmbeddedFiles'] = addNameTree(document, [[data.name, String(specification)]]);
}
