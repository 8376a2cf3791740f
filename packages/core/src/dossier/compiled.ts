import type { Acknowledgement, ReadingNote, Said } from '../model/claim.js';
import type { Code, Modality, Rank } from '../model/codes.js';
import type { DateBounds } from '../model/date-bounds.js';
import type { ConflictFile, DossierFile } from '../model/dossier-file.js';
import type { Says } from '../model/kinds.js';
import type { Editorial, EditorialOf } from '../model/record.js';
import type { LocalText } from '../model/value.js';
import type { SourceFile, SourceSays } from '../model/source.js';
import type { Kind } from '../model/kind.js';

/** One sentence of a text that was read: its place in code points (end exclusive) and the SHA-256 of exactly those characters. */
export interface Sentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** What one passage says about one record. */
export interface Claim<K extends Kind = Kind> {
  /** The claim's permanent name: `record/source@at`; `~2`, `~3` … tell claims of one record on one passage apart. */
  readonly address: string;
  readonly source: string;
  /** The cited sentences as `paragraph.sentence`, in the order of the text; absent for a page cited as a whole. */
  readonly at?: readonly string[];
  readonly modality: Modality;
  readonly rank: Rank;
  readonly confidence?: Code<'confidence'>;
  /** What the passage tells beyond the values, re-told. */
  readonly text?: LocalText;
  readonly note?: LocalText;
  readonly said?: Readonly<Said>;
  readonly sameVoiceAs?: string;
  /** EDTF date at which a value that changes with time was true. */
  readonly asOf?: string;
  readonly reading?: Readonly<Record<string, Readonly<ReadingNote>>>;
  readonly says: Says<K>;
}

/** A claim of a source on itself. */
export interface SourceClaim extends Omit<Claim, 'says'> {
  readonly says: Readonly<SourceSays>;
}

/** A record as compiled: the editor's fields and the claims. */
export type CompiledRecord<K extends Kind = Kind> = {
  readonly [Each in K]: Readonly<Omit<Editorial, 'conflicts'>> &
    (Each extends keyof EditorialOf ? Readonly<EditorialOf[Each]> : unknown) & {
      readonly id: string;
      readonly kind: Each;
      readonly conflicts?: readonly Readonly<Acknowledgement>[];
      readonly claims: readonly Claim<Each>[];
    };
}[K];

/** A source as compiled. */
export interface Source extends Readonly<Omit<SourceFile, 'text' | 'claims' | 'unasserting'>> {
  readonly id: string;
  /** The text that was read: its file name, its digest and its sentences. */
  readonly text?: { readonly file: string; readonly sha256: string; readonly sentences: readonly Sentence[] };
  readonly claims: readonly SourceClaim[];
  /** The passages that assert nothing, and why. */
  readonly unasserting: readonly {
    readonly at: readonly string[];
    readonly reason: Code<'unasserting'>;
    readonly note?: LocalText;
  }[];
}

/** A conflict written by the editor, because no program can see it. */
export type AuthoredConflict = Readonly<ConflictFile> & { readonly id: string };

/** What `compileDossier` makes of a dossier folder, and what `createDossier` takes: plain JSON. */
export interface CompiledDossier {
  readonly format: 1;
  readonly dossier: Readonly<DossierFile>;
  readonly sources: readonly Source[];
  readonly records: readonly CompiledRecord[];
  readonly conflicts: readonly AuthoredConflict[];
  /** The bounds of every EDTF date in the dossier. */
  readonly dates: Readonly<Record<string, DateBounds>>;
}
