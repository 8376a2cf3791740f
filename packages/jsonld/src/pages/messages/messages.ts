import type { Kind, Modality } from '@bilateral/core';

type NotActual = Exclude<Modality, 'actual'>;

/** Every word of the pages that is neither data nor the label of a code or property. A language is complete or does not compile. */
export interface PageMessages {
  readonly skip: string;
  readonly languages: string;
  readonly ownName: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** How a record stands: what the sources give it as. */
  readonly standing: {
    readonly label: string;
    readonly actual: string;
    /** Beside what is actual, some claims give it as something else. */
    readonly actualAnd: (modalities: string) => string;
    /** Never actual: only planned, alleged and the like. */
    readonly only: (modalities: string) => string;
    readonly unclaimed: string;
    readonly assessment: string;
    readonly utterance: string;
    /** An opinion or an utterance of which it is only alleged, or denied, that it was held or said. */
    readonly sayingOnly: (modalities: string) => string;
    readonly content: (modalities: string) => string;
  };
  readonly headings: {
    readonly editor: string;
    readonly modality: Readonly<Record<Modality, string>>;
    readonly setAside: string;
    readonly conflicts: string;
    readonly connected: string;
    readonly identifiers: string;
    readonly evidence: string;
    readonly forms: string;
    readonly sourceSays: string;
    readonly unasserting: string;
    readonly recordsOfSource: string;
    readonly positions: string;
    readonly reach: string;
    readonly limits: string;
    readonly files: string;
    readonly records: string;
    readonly sources: string;
    readonly amounts: string;
    readonly dates: string;
    readonly retired: string;
  };
  /** The kinds of records, as headings of lists. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What a section of values that are not actual does not say. */
  readonly caveat: Readonly<Record<NotActual, string>>;
  readonly setAsideIntro: string;
  readonly evidenceIntro: string;
  readonly connectedIntro: string;
  readonly openIntro: string;
  readonly sharedIntro: string;
  readonly columns: {
    readonly property: string;
    readonly value: string;
    readonly position: string;
    readonly saidBy: string;
    readonly file: string;
    readonly content: string;
    readonly mediaType: string;
    readonly size: string;
    readonly iri: string;
    readonly words: string;
    readonly claims: string;
    readonly earliest: string;
    readonly latest: string;
  };
  readonly voices: (count: number) => string;
  readonly bytes: (count: number) => string;
  readonly count: (count: number) => string;
  readonly contested: string;
  readonly judged: string;
  readonly preferred: string;
  readonly state: string;
  readonly basis: string;
  readonly about: string;
  readonly wholePage: string;
  readonly place: (paragraph: number, sentences: string, several: boolean) => string;
  /** A range of numbers of sentences. */
  readonly span: (first: number, last: number) => string;
  readonly evidenceNumber: (number: number) => string;
  readonly back: (number: number) => string;
  readonly claim: {
    readonly givenAs: string;
    readonly rank: string;
    readonly confidence: string;
    readonly quoted: string;
    readonly office: string;
    readonly occasion: string;
    readonly through: string;
    readonly asOf: string;
    readonly sameVoice: string;
    readonly reading: (property: string) => string;
    readonly wording: string;
    readonly retold: string;
    readonly note: string;
    readonly address: string;
  };
  readonly editor: {
    readonly text: string;
    readonly otherNames: string;
    readonly partOf: string;
    readonly distinctFrom: string;
    readonly officeOf: string;
    readonly organOf: string;
    readonly level: string;
    readonly note: string;
    readonly outcome: string;
    readonly replacedBy: string;
    readonly definition: Readonly<
      Record<'measure' | 'of' | 'flow' | 'commodity' | 'coverage' | 'year' | 'reporter' | 'remark', string>
    >;
  };
  readonly source: {
    readonly kind: string;
    readonly publisher: string;
    readonly authors: string;
    readonly published: string;
    readonly written: string;
    readonly language: string;
    readonly type: string;
    readonly perspective: string;
    readonly derivedFrom: string;
    readonly address: string;
    readonly text: string;
    readonly textRead: (sentences: number, sha256: string) => string;
    readonly pageOnly: string;
    readonly inferred: string;
    readonly note: string;
  };
  readonly conflictKind: string;
  readonly sharedTitle: string;
  readonly iri: string;
  readonly data: Readonly<Record<'jsonld' | 'turtle', string>>;
  readonly licence: string;
  readonly edition: string;
  readonly creator: string;
  readonly parties: string;
  readonly noQuotes: string;
  readonly fileKinds: Readonly<Record<FileKind, string>>;
}

/** What the files of a published tree hold, as the list of files tells it. */
export type FileKind =
  | 'graph'
  | 'canonical'
  | 'claimGraphs'
  | 'annotations'
  | 'catalogue'
  | 'packaging'
  | 'table'
  | 'tableDescription'
  | 'context'
  | 'vocabulary'
  | 'codes'
  | 'shapes'
  | 'checksums'
  | 'redirects'
  | 'shared';
