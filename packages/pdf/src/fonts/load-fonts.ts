import { readFileSync } from 'node:fs';
import { fontFolder } from '../font-folder.js';
import { faceFiles, type Face } from './faces.js';
import { ShapingFont, type HarfBuzz } from './shaping-font.js';

/** The package's fonts. A font is read and opened when it is first asked for, once in the life of the program. */
export interface Fonts {
  open(face: Face): ShapingFont;
}

let loaded: Promise<Fonts> | undefined;

/** Loads HarfBuzz, once in the life of the program, and no font yet. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= import('harfbuzzjs').then(fontsWith);
  return loaded;
}

function fontsWith(harfbuzz: HarfBuzz): Fonts {
  const open = new Map<Face, ShapingFont>();
  return {
    open(face) {
      let font = open.get(face);
      if (font === undefined) {
        font = new ShapingFont(harfbuzz, readFileSync(new URL(faceFiles[face], fontFolder)));
        open.set(face, font);
      }
      return font;
    },
  };
}
