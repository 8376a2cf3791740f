/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the package uses. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Note'
  | 'BibEntry'
  | 'Reference';

/**
 * A place in the document's structure, fixed while the lines are made. The writer turns it into an element when the
 * first thing below it is drawn, so the order of drawing is the order of reading.
 */
export interface Tag {
  readonly type: StructureType;
  readonly parent: Tag | undefined;
  /** Unique identifier; PDF/UA-1 asks one of every note. */
  readonly id?: string;
  /** Alternative text. */
  readonly alternative?: string;
  /** Attributes with their owner, such as the scope of a header cell. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export function tag(
  type: StructureType,
  parent: Tag | undefined,
  rest: Omit<Tag, 'type' | 'parent'> = {},
): Tag {
  return { type, parent, ...rest };
}

/** The tag of a heading; beyond the sixth level all headings are H6. */
export function headingTag(level: number, parent: Tag): Tag {
  const types = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
  return tag(types[Math.min(level, types.length) - 1] ?? 'H6', parent);
}
