/** Entries that one block of a character map may have. */
const blockSize = 100;

/** The character map that tells which texts the numbers of a font stand for (ISO 32000-1, 9.10.3). */
export function unicodeMap(texts: readonly string[]): string {
  const entries = texts.flatMap((text, number) => (text === '' ? [] : [`<${hex(number)}> <${utf16(text)}>`]));
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += blockSize) {
    const block = entries.slice(at, at + blockSize);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function utf16(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += hex(text.charCodeAt(at));
  return out;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
