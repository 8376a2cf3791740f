import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A heading or a bookmark; level 1 is the highest. */
export interface Titled {
  readonly level: number;
  readonly title: string;
}

/** What pdf.js shows of a file to those who read it. */
export interface PdfView {
  readonly bookmarks: readonly Titled[];
  /** The headings of the structure, with the text that is drawn in them. */
  readonly headings: readonly Titled[];
  readonly pageLabels: readonly string[];
  /** The attached files by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly showsTitle: boolean;
  readonly direction: string;
}

export async function viewOf(bytes: Uint8Array): Promise<PdfView> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Language?: string; Title?: string } };
  const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null;
  const attachments = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const view = {
    bookmarks: flat((await document.getOutline()) ?? [], 1),
    headings: await headingsOf(document),
    pageLabels: (await document.getPageLabels()) ?? [],
    attachments: new Map(Object.entries(attachments ?? {}).map(([name, { content }]) => [name, content])),
    language: info.Language,
    title: info.Title,
    showsTitle: preferences?.['DisplayDocTitle'] === true,
    direction: String(preferences?.['Direction'] ?? 'L2R'),
  };
  await task.destroy();
  return view;
}

/** The corners of the first page. */
export async function sheetOf(bytes: Uint8Array): Promise<readonly number[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  await task.destroy();
  return page.view;
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function flat(items: readonly OutlineItem[], level: number): readonly Titled[] {
  return items.flatMap(({ title, items: below }) => [{ level, title }, ...flat(below, level + 1)]);
}

async function headingsOf(document: PDFDocumentProxy): Promise<readonly Titled[]> {
  const headings: Titled[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    headings.push(...(await headingsOfPage(await document.getPage(number))));
  }
  return headings;
}

interface StructureNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

async function headingsOfPage(page: PDFPageProxy): Promise<readonly Titled[]> {
  const texts = await textsOf(page);
  const inside = (node: StructureNode): string =>
    node.id === undefined ? (node.children ?? []).map(inside).join('') : (texts.get(node.id) ?? '');
  const visit = (node: StructureNode): readonly Titled[] => {
    const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
    if (level === undefined) return (node.children ?? []).flatMap(visit);
    return [{ level: Number(level), title: inside(node).replace(/\s+/g, ' ').trim() }];
  };
  const root = (await page.getStructTree()) as StructureNode | null;
  return root === null ? [] : visit(root);
}

/** The text of every piece of marked content of a page. */
async function textsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      // A line's end in the picture is a space in the text.
      if (typeof id === 'string') texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return texts;
}
