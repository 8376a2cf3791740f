import type { Kind, Modality } from '@bilateral/core';

/** How one record points to another without a property of the model: by what the editor says. */
type EditorLink = 'partOf' | 'of' | 'definition.of' | 'distinctFrom' | 'outcome.replacedBy';

/** What `show` and `diff` say to people, in one language. */
export interface Words {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly headings: Readonly<
    Record<
      | 'editor'
      | Modality
      | 'setAside'
      | 'conflicts'
      | 'accounts'
      | 'plans'
      | 'pointsTo'
      | 'pointedTo'
      | 'mentions'
      | 'identifiers'
      | 'evidence'
      | 'source'
      | 'sourceSays'
      | 'records'
      | 'positions'
      | 'says'
      | 'stands',
      string
    >
  >;
  readonly caveat: Readonly<Record<Exclude<Modality, 'actual'>, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly source: string;
  readonly conflict: string;
  readonly claimOn: (kind: string) => string;
  readonly ownClaim: string;
  readonly unclaimed: string;
  readonly voices: (count: number) => string;
  readonly claims: (count: number) => string;
  readonly more: (count: number) => string;
  readonly wholePage: string;
  readonly place: (paragraph: number, sentences: string, several: boolean) => string;
  readonly span: (first: number, last: number) => string;
  /** Where a sentence stands in its text, end exclusive, and its digest. */
  readonly passage: (start: number, end: number, sha256: string) => string;
  readonly claim: Readonly<
    Record<
      | 'modality'
      | 'rank'
      | 'confidence'
      | 'quoted'
      | 'office'
      | 'occasion'
      | 'via'
      | 'asOf'
      | 'sameVoice'
      | 'wording'
      | 'retold'
      | 'note'
      | 'address',
      string
    >
  >;
  readonly reading: (property: string) => string;
  readonly editor: Readonly<
    Record<
      | EditorLink
      | 'text'
      | 'otherNames'
      | 'organ'
      | 'level'
      | 'note'
      | 'outcome'
      | 'state'
      | 'basis'
      | 'about'
      | 'contested',
      string
    >
  >;
  readonly definition: Readonly<
    Record<'measure' | 'of' | 'flow' | 'commodity' | 'coverage' | 'year' | 'reporter' | 'remark', string>
  >;
  readonly became: Readonly<Record<'overdue' | 'pending' | 'unknown', string>>;
  readonly planOf: string;
  readonly cameAbout: string;
  readonly bibliography: Readonly<
    Record<
      | 'publisher'
      | 'authors'
      | 'published'
      | 'written'
      | 'language'
      | 'type'
      | 'perspective'
      | 'derivedFrom'
      | 'address'
      | 'text'
      | 'note'
      | 'unasserting',
      string
    >
  >;
  readonly textRead: (sentences: number, sha256: string) => string;
  readonly pageOnly: string;
  readonly inferred: string;
  readonly changes: {
    readonly title: string;
    readonly none: string;
    readonly dossier: string;
    readonly records: string;
    readonly sources: string;
    readonly claims: string;
    readonly conflicts: string;
    readonly added: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly newlyContested: string;
    readonly noLongerContested: string;
    readonly judgedOtherwise: string;
    readonly contestedCount: (added: number, withdrawn: number, changed: number) => string;
    readonly retired: string;
    readonly now: string;
    readonly nothing: string;
    readonly newClaim: string;
    readonly withdrawnClaim: string;
    readonly changedClaim: string;
  };
}
