import type { BilateralError } from '@bilateral/report';
import { refusedReport } from '../refused-report.js';

/** The error for a character that no face of its style has, found in the text. */
export function missingGlyph(character: string, text: string): BilateralError {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return refusedReport({
    code: 'missing-glyph',
    message: `the fonts have no glyph for U+${code} (${character}), found in “${excerpt(text, character)}”`,
    found: `U+${code}`,
    expected: 'a character that the Noto faces of this package have',
    hint: 'write the passage without this character, or with one that the faces have',
  });
}

function excerpt(text: string, character: string): string {
  const at = Math.max(0, text.indexOf(character));
  const start = Math.max(0, at - 30);
  const end = Math.min(text.length, at + 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
