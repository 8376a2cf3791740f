import { elementsOf, type Element } from '../checks/structure.js';
import type { PdfFile } from '../pdf-file.js';

/** A fault that is planted into a sound file, and who has to find it. */
export interface Fault {
  readonly name: string;
  /** A rule of veraPDF by standard, clause and number, one of the checks of this package, or qpdf. */
  readonly caughtBy: `ua1 ${string}` | `3a ${string}` | `check ${string}`;
  plant(file: PdfFile): void;
}

/** The first element of a type, or one after it. */
export function ofType(file: PdfFile, type: string, index = 0): Element {
  return elementsOf(file).filter((element) => element.type === type)[index]!;
}
