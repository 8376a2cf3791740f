/** Widths of the signs from U+0020 to U+007E in Calibri, in thousandths of its size. */
const basicLatin = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];

/** Mean widths of letters of other scripts, in thousandths of the size: Naskh of Noto, Cyrillic of Calibri. */
const means = { arabic: 410, cyrillicSmall: 530, cyrillicCapital: 620, other: 540, none: 0 } as const;

const boldScale = 1.035;

/** About the width of a text in the sans fonts of the documents, in the unit of `size`; Word sets it itself. */
export function textWidthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const sign of text) thousandths += widthOf(sign.codePointAt(0) ?? 0);
  return (thousandths / 1000) * size * (bold ? boldScale : 1);
}

function widthOf(code: number): number {
  const basic = basicLatin[code - 0x20];
  if (basic !== undefined) return basic;
  if (code >= 0x64b && code <= 0x65f) return means.none;
  if (code >= 0x590 && code <= 0x8ff) return means.arabic;
  if (code >= 0x430 && code <= 0x45f) return means.cyrillicSmall;
  if (code >= 0x400 && code <= 0x42f) return means.cyrillicCapital;
  return code >= 0x200b && code <= 0x200f ? means.none : means.other;
}
