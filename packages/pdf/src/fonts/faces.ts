type Family = 'serif' | 'sans';

/** One cut of a family. */
export type Face = `${Family}-${'regular' | 'italic' | 'bold' | 'bold-italic'}`;

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** Everything that decides how a run of text looks. Lengths are in points. */
export interface TextStyle {
  readonly family: Family;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly colour: Colour;
  /** How far the baseline is raised, as for the mark of a note. */
  readonly rise: number;
}

/** Font files by face. */
export const faceFiles: Readonly<Record<Face, string>> = {
  'serif-regular': 'NotoSerif-Regular.ttf',
  'serif-italic': 'NotoSerif-Italic.ttf',
  'serif-bold': 'NotoSerif-Bold.ttf',
  'serif-bold-italic': 'NotoSerif-BoldItalic.ttf',
  'sans-regular': 'NotoSans-Regular.ttf',
  'sans-italic': 'NotoSans-Italic.ttf',
  'sans-bold': 'NotoSans-Bold.ttf',
  'sans-bold-italic': 'NotoSans-BoldItalic.ttf',
};

/** The face with which a document is opened. */
export const firstFace: Face = 'serif-regular';

export function faceOf(style: TextStyle): Face {
  const cut = style.bold ? (style.italic ? 'bold-italic' : 'bold') : style.italic ? 'italic' : 'regular';
  return `${style.family}-${cut}`;
}
