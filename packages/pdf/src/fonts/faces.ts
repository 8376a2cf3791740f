/** One cut of a family. There are no bold italics, sans emphasis stays upright, and Nastaliq has one weight. */
export type Face =
  | 'serif-regular'
  | 'serif-italic'
  | 'serif-bold'
  | 'sans-regular'
  | 'sans-bold'
  | 'naskh-regular'
  | 'naskh-bold'
  | 'nastaliq-regular';

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** Everything that decides how a run of text looks. Lengths are in points. */
export interface TextStyle {
  /** The family of Latin, Cyrillic and Greek letters, and of the digits. */
  readonly family: 'serif' | 'sans';
  /** The hand of Arabic letters, among them those of Urdu. */
  readonly arabic: 'naskh' | 'nastaliq';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** Size of Latin and Cyrillic letters and of digits as a share of `size`; 1 unless said. */
  readonly latinScale?: number;
  readonly colour: Colour;
  /** How far the baseline is raised, as for the mark of a note. */
  readonly rise: number;
}

/** Font files by face. */
export const faceFiles: Readonly<Record<Face, string>> = {
  'serif-regular': 'NotoSerif-Regular.ttf',
  'serif-italic': 'NotoSerif-Italic.ttf',
  'serif-bold': 'NotoSerif-Bold.ttf',
  'sans-regular': 'NotoSans-Regular.ttf',
  'sans-bold': 'NotoSans-Bold.ttf',
  'naskh-regular': 'NotoNaskhArabic-Regular.ttf',
  'naskh-bold': 'NotoNaskhArabic-Bold.ttf',
  'nastaliq-regular': 'NotoNastaliqUrdu-Regular.ttf',
};

/** The face of Latin, Cyrillic and Greek text. */
export function faceOf(style: TextStyle): Face {
  if (style.family === 'sans') return style.bold ? 'sans-bold' : 'sans-regular';
  if (style.bold) return 'serif-bold';
  return style.italic ? 'serif-italic' : 'serif-regular';
}

/** The face of text in the Arabic script. */
export function arabicFaceOf(style: TextStyle): Face {
  if (style.arabic === 'nastaliq') return 'nastaliq-regular';
  return style.bold ? 'naskh-bold' : 'naskh-regular';
}

const arabicFaces: ReadonlySet<Face> = new Set<Face>(['naskh-regular', 'naskh-bold', 'nastaliq-regular']);

/** Whether a face is one of the Arabic ones or of the others. */
export function scriptOfFace(face: Face): 'arabic' | 'latin' {
  return arabicFaces.has(face) ? 'arabic' : 'latin';
}
