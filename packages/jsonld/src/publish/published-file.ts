import { BilateralError } from '@bilateral/core';

/** One file of a published tree. */
export interface PublishedFile {
  /** Where it stands in the tree: relative, with `/` between folders. */
  readonly path: string;
  /** What a server is to send as its `Content-Type`, such as `text/turtle`. */
  readonly mediaType: string;
  /** The text in pieces, to be written in UTF-8; an empty piece is a pause. It is made while it is read, and can be read once. */
  readonly content: Iterable<string>;
}

/** A file whose text is made when it is read, and not before. */
export function fileOf(
  path: string,
  mediaType: string,
  write: () => Iterable<string> | string,
): PublishedFile {
  return { path, mediaType, content: written(write) };
}

function* written(write: () => Iterable<string> | string): Generator<string> {
  const text = write();
  if (typeof text === 'string') yield text;
  else yield* text;
}

/** A name in a path: letters, digits, and between them single dots, hyphens and underscores. */
const name = /^\.?[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** Refuses a path that could lead out of the tree, or that some file system or web server would not take as it is. */
export function requireSafe(path: string): string {
  if (path.split('/').every((step) => name.test(step))) return path;
  throw new BilateralError('unsafe-path', `'${path}' is no path that every file system takes`, {
    hint: 'ids are lower-case letters, digits and single hyphens',
  });
}

/** Refuses an id that would be more, or less, than the name of a file. */
export function requireId(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new BilateralError('unsafe-path', `no file can be named after the id '${id}'`, {
    hint: 'ids are lower-case letters, digits and single hyphens',
  });
}
