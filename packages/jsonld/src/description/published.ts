import type { LocalText } from '@bilateral/core';
import type { GraphStatistics } from './statistics.js';

/** One file of a published dossier, as its description tells of it. */
export interface DescribedFile {
  /** Where it stands in the published tree: relative, with `/` between folders. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** What it is, for people; made from its path if absent. */
  readonly title?: LocalText;
  /** The IRI of the standard that it keeps to; that of its media type if absent. */
  readonly conformsTo?: string;
}

/** What a description tells beside the dossier itself. */
export interface Published {
  readonly files: readonly DescribedFile[];
  /** Counts of the graph; without them the description has no VoID counts. */
  readonly statistics?: GraphStatistics;
  /** Where the IRIs of the dossier begin, ending in a slash; `https://w3id.org/bilateral/` if absent. */
  readonly base?: string;
  /** The IRI of the edition before this one, if there was one. */
  readonly previousVersion?: string;
  /** What is new in this edition. */
  readonly versionNotes?: LocalText;
  /** Where the publisher is reached: a `mailto:` or web address; the page of the dataset if absent. */
  readonly contact?: string;
  /** The version of the software that wrote the files. */
  readonly softwareVersion?: string;
}
