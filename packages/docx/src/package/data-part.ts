import type { Attachment } from '@bilateral/report';
import { strFromU8, strToU8 } from 'fflate';
import { addRelationship } from './relationships.js';
import { escapeText, escapeXml, textOf } from './parts.js';
import type { Parts } from './parts.js';

const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The namespace of the element that holds an attachment. */
const dataNamespace = 'https://w3id.org/bilateral/ns/attachment';

/** Names the part for good: programs that keep data in Word files find their own by such an id (ECMA-376-1, 22.5). */
const storeId = '{5B0F7C1E-8D2A-4C6B-9E3F-B11A7E2A1D01}';

/** Adds the data of a report as a custom XML part, which Word and LibreOffice keep when the document is saved again. */
export function addData(parts: Parts, data: Attachment | undefined): Parts {
  if (data === undefined) return parts;
  const rels = 'word/_rels/document.xml.rels';
  const types = '[Content_Types].xml';
  const override =
    '<Override PartName="/customXml/itemProps1.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
  return new Map([
    ...parts,
    [types, textOf(parts, types).replace('</Types>', `${override}</Types>`)],
    [
      rels,
      addRelationship(textOf(parts, rels), {
        type: `${officeType}customXml`,
        target: '../customXml/item1.xml',
      }),
    ],
    ['customXml/item1.xml', dataElement(data)],
    [
      'customXml/itemProps1.xml',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${storeId}" ` +
        `xmlns:ds="${customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${dataNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      '<?xml version="1.0" encoding="UTF-8"?>' +
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${officeType}customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ]);
}

/** What XML has no place for or does not keep as it is: control characters, halves of characters, returns. */
// eslint-disable-next-line no-control-regex -- these are the characters to find
const unkept = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;

/**
 * One element whose text, its parts joined, is the attachment: character for character, or in base 64 where XML would
 * not keep it. Its signs are escaped, for LibreOffice 7.4 joins CDATA sections and with them the `]]>` that they part.
 */
function dataElement({ name, mediaType, description, content }: Attachment): string {
  const attributes =
    `xmlns="${dataNamespace}" name="${escapeXml(name)}" mediaType="${escapeXml(mediaType)}" ` +
    `description="${escapeXml(description)}"`;
  const text = readText(content);
  const encoding = text === undefined ? ' encoding="base64"' : '';
  const parts = inParts(text ?? base64(content)).map((part) => `<part>${escapeText(part)}</part>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<attachment ${attributes}${encoding}>${parts.join('')}</attachment>`;
}

/** Many readers of XML, LibreOffice among them, refuse a piece of text of more than ten million bytes. */
const longestPart = 1_000_000;

/** Cuts text into parts, none of them in the middle of a character. */
function inParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const isCut = /[\uD800-\uDBFF]/.test(text[start + longestPart - 1] ?? '');
    const end = start + longestPart - (isCut ? 1 : 0);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** The text of bytes; undefined where it would not come back as the same bytes. */
function readText(content: Uint8Array): string | undefined {
  const text = strFromU8(content);
  if (unkept.test(text)) return undefined;
  const again = strToU8(text);
  return again.length === content.length && again.every((byte, index) => byte === content[index])
    ? text
    : undefined;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base 64 (RFC 4648, section 4). */
function base64(content: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < content.length; at += 3) {
    const [first = 0, second = 0, third = 0] = content.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const group = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63]).join('');
    const missing = Math.max(0, at + 3 - content.length);
    groups.push(group.slice(0, 4 - missing) + '='.repeat(missing));
  }
  return groups.join('');
}
