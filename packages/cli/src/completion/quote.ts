/** A text in single quotes, as bash and zsh read it: nothing in it is expanded. */
export function quotedForPosix(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A text in single quotes, as fish reads it. */
export function quotedForFish(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
