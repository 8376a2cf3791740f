/** The id that a name gives: its letters of the Latin alphabet and digits, small, without their marks, with hyphens between words; empty if there are none. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
