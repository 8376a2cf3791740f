import type { Acknowledgement, ReadingNote, Said } from '../model/claim.js';
import type { Code, Modality, Rank } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { ConflictFile, DossierFile } from '../model/dossier-file.js';
import type { Says } from '../model/kinds.js';
import type { Editorial, EditorialOf } from '../model/record.js';
import type { LocalText } from '../model/value.js';
import type { SourceFile, SourceSays } from '../model/source.js';
import type { Kind } from '../model/kind.js';

/** One sentence of a text that was read: its place, and the SHA-256 of exactly its characters. The words themselves are not kept. */
export interface Sentence {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** Number of the sentence in it, from 1. */
  readonly sentence: number;
  /** Where it begins in the text, in Unicode code points (Web Annotation Data Model, 4.2.4), not UTF-16 units. */
  readonly start: number;
  /** Where it ends: the first code point after it. */
  readonly end: number;
  /** SHA-256 of its characters as UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What one passage says about one record. All else in a dossier is computed from claims, and leads back to them. */
export interface Claim<K extends Kind = Kind> {
  /** The claim's permanent name: `record/source@at`; `~2`, `~3` … tell claims of one record on one passage apart. */
  readonly address: string;
  /** Id of the source. */
  readonly source: string;
  /** The cited sentences as `paragraph.sentence`, in the order of the text; absent for a page cited as a whole. */
  readonly at?: readonly string[];
  /** As what it is said: `actual`, `planned`, `proposed`, `forecast`, `alleged` or `denied`. Modalities never mix in a merge. */
  readonly modality: Modality;
  /** The editor's judgement: `preferred` and `deprecated` stand with a `note` that tells why; all else is `normal`. */
  readonly rank: Rank;
  /** How sure the editor is that the passage means this. A claim of low confidence never wins over another one. */
  readonly confidence?: Code<'confidence'>;
  /** What the passage tells beyond the values, re-told. */
  readonly text?: LocalText;
  /** The editor's remark. */
  readonly note?: LocalText;
  /** Who is quoted as saying it; without this the author of the source speaks. */
  readonly said?: Readonly<Said>;
  /** Id of the source from which this passage took its wording: together they are one voice. */
  readonly sameVoiceAs?: string;
  /** The EDTF date at which a value that changes with time, such as `status`, was true. */
  readonly asOf?: string;
  /** What the editor added to the passage or doubts in it, by the property concerned. */
  readonly reading?: Readonly<Record<string, Readonly<ReadingNote>>>;
  /** What is said: a partial record, with only the properties of which the passage speaks. */
  readonly says: Says<K>;
}

/** A claim of a source on itself: its headline, byline, dates. */
export interface SourceClaim extends Omit<Claim, 'says'> {
  /** What the source says of itself. */
  readonly says: Readonly<SourceSays>;
}

/**
 * A record as compiled: what the editor says of it (`label`, `partOf`, `note`, …) and the claims, not merged. {@link compiledRecord}
 * gives it.
 */
export type CompiledRecord<K extends Kind = Kind> = {
  readonly [Each in K]: Readonly<Omit<Editorial, 'conflicts'>> &
    (Each extends keyof EditorialOf ? Readonly<EditorialOf[Each]> : unknown) & {
      /** Its permanent id, which is also the name of its file. */
      readonly id: string;
      /** What it is, and so which values it can have. */
      readonly kind: Each;
      /** What the editor says of the conflicts that the merge finds. */
      readonly conflicts?: readonly Readonly<Acknowledgement>[];
      /** All claims on it, deprecated ones too, in the order of its file. */
      readonly claims: readonly Claim<Each>[];
    };
}[K];

/** A source: who published what, when and where, and what was read of it. */
export interface Source extends Readonly<Omit<SourceFile, 'text' | 'claims' | 'unasserting'>> {
  /** Its permanent id, which is also the name of its file. */
  readonly id: string;
  /** The text that was read: its file name, its digest and its sentences. Absent for a page that is cited as a whole. */
  readonly text?: {
    /** Its name in the folder of the texts. */
    readonly file: string;
    /** SHA-256 of its bytes; empty as long as it is not locked. */
    readonly sha256: string;
    /** In the order of the text. */
    readonly sentences: readonly Sentence[];
  };
  /** What the source says of itself. */
  readonly claims: readonly SourceClaim[];
  /** The passages that assert nothing, and why. */
  readonly unasserting: readonly {
    /** The sentences, as `paragraph.sentence`. */
    readonly at: readonly string[];
    /** Why: a heading, an advertisement, page furniture, a repetition. */
    readonly reason: Code<'unasserting'>;
    /** The editor's remark. */
    readonly note?: LocalText;
  }[];
}

/** A conflict that the editor wrote, because no program can see it: two ways of telling the same story. */
export interface AuthoredConflict extends Readonly<ConflictFile> {
  /** Its permanent id. */
  readonly id: string;
}

/** What `compileDossier` makes of a dossier folder, and what {@link createDossier} takes: plain JSON, to be kept in a file. */
export interface CompiledDossier {
  /** The version of this shape. */
  readonly format: 1;
  /** What `dossier.yaml` says: the pair of states, the languages, licence, reach and limits. */
  readonly dossier: Readonly<DossierFile>;
  /** In the order of their ids. */
  readonly sources: readonly Source[];
  /** By kind and id: this is “the order of the dossier”. */
  readonly records: readonly CompiledRecord[];
  /** Those that the editor wrote. */
  readonly conflicts: readonly AuthoredConflict[];
  /** The days that every EDTF date in the dossier can mean, so that no program needs to read EDTF. */
  readonly dates: Readonly<Record<string, DateBounds>>;
}
