/** Fonts by task. What they are called in Windows when they are not there stands in {@link fontTable}. */
export const textFont: string = fonts('Cambria', 'Noto Naskh Arabic');
export const headFont: string = fonts('Calibri', 'Noto Naskh Arabic');
/** Titles in Urdu are in Nastaliq, the hand of its books and newspapers; it takes twice the height of Naskh. */
export const titleFont: string = fonts('Calibri', 'Noto Nastaliq Urdu');

function fonts(western: string, arabic: string): string {
  return `<w:rFonts w:ascii="${western}" w:hAnsi="${western}" w:eastAsia="${western}" w:cs="${arabic}"/>`;
}

/**
 * Word looks for the other names, in their order, where a font is missing (ECMA-376-1, 17.8.3.1). Windows brings Urdu
 * Typesetting (Nastaliq) with its Urdu language and Times New Roman always; LibreOffice and the PDF have the Noto fonts.
 */
export const fontTable: string = [
  font('Calibri', { charset: '00', family: 'swiss', others: 'Carlito' }),
  font('Cambria', { charset: '00', family: 'roman', others: 'Caladea' }),
  font('Noto Naskh Arabic', { charset: 'B2', family: 'roman', others: 'Times New Roman' }),
  font('Noto Nastaliq Urdu', {
    charset: 'B2',
    family: 'roman',
    others: 'Urdu Typesetting,Jameel Noori Nastaleeq',
  }),
].join('');

function font(
  name: string,
  { charset, family, others }: { readonly charset: string; readonly family: string; readonly others: string },
): string {
  return (
    `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="${charset}"/>` +
    `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  );
}
