import { codeLists, type Modality } from '../model/codes.js';
import type { DossierRecord } from '../dossier/dossier.js';

/** A participant as an event's values give it, exported as `Participant`. Someone unnamed has an office and no agent. */
export interface ParticipantView {
  /** Id of a person, organisation, state or body. */
  readonly agent?: string;
  /** Id of the office in which they take part. */
  readonly office?: string;
  /** Id of the state, organisation or body for which they take part. */
  readonly for?: string;
  /** As what they take part: a code of the list `role`. */
  readonly role?: string;
}

/** The values of a record in one modality, read without regard to the kind: a property that the kind lacks is absent. */
export interface View {
  readonly modality: Modality;
  readonly date?: string;
  readonly signed?: string;
  readonly issued?: string;
  readonly during?: string;
  readonly place?: string;
  readonly from?: string;
  readonly to?: string;
  readonly topics?: readonly string[];
  readonly occasion?: string;
  readonly meetingType?: string;
  readonly mode?: string;
  readonly conferenceType?: string;
  readonly eventType?: string;
  readonly goods?: string;
  readonly agreements?: readonly string[];
  readonly points?: readonly { readonly period: string }[];
  readonly growth?: readonly { readonly period: string }[];
  readonly parties?: readonly string[];
  readonly acceding?: string;
  readonly participants?: readonly ParticipantView[];
}

/** When it was: the date of an event or utterance, the signing of an agreement, the issue of a document, the time of a relation. */
export const timeOf = ({ date, signed, issued, during }: View): string | undefined =>
  date ?? signed ?? issued ?? during;

/** Every time that a record tells of: of a series, the periods of its points and of its growth. */
export const timesOf = (view: View): readonly string[] => {
  const own = timeOf(view);
  const rows = [...(view.points ?? []), ...(view.growth ?? [])];
  return [...(own === undefined ? [] : [own]), ...rows.map(({ period }) => period)];
};

const modalities = Object.keys(codeLists.modality) as Modality[];

/** The values of a record in each modality it has claims in, actual ones first; only the modality asked for, if one is. */
export function viewsOf({ merged }: Pick<DossierRecord, 'merged'>, modality?: Modality): readonly View[] {
  const wanted = modality === undefined ? modalities : [modality];
  return wanted.flatMap((each) => {
    const values = merged[each]?.values;
    return values ? [{ ...(values as Omit<View, 'modality'>), modality: each }] : [];
  });
}
