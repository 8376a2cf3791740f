import type { z } from 'zod';
import { accessionSays } from './accession.js';
import { agreementSays } from './agreement.js';
import { assessmentSays } from './assessment.js';
import { bodySays } from './body.js';
import { conceptSays } from './concept.js';
import { conferenceSays } from './conference.js';
import { documentSays } from './document.js';
import { equipmentSays } from './equipment.js';
import { eventSays } from './event.js';
import { exerciseSays } from './exercise.js';
import { facilitySays } from './facility.js';
import { figureSays } from './figure.js';
import { initiativeSays } from './initiative.js';
import { meetingSays } from './meeting.js';
import { officeSays } from './office.js';
import { organisationSays } from './organisation.js';
import { personSays } from './person.js';
import { placeSays } from './place.js';
import { projectSays } from './project.js';
import { relationSays } from './relation.js';
import { shipmentSays } from './shipment.js';
import { signingSays } from './signing.js';
import { stateSays } from './state.js';
import { utteranceSays } from './utterance.js';
import type { Kind } from './kind.js';
import { visitSays } from './visit.js';

/** The table of kinds: what a claim on a record of each kind may say. A new kind is a row here and a file beside. */
export const says = {
  state: stateSays,
  person: personSays,
  organisation: organisationSays,
  body: bodySays,
  place: placeSays,
  facility: facilitySays,
  project: projectSays,
  agreement: agreementSays,
  initiative: initiativeSays,
  equipment: equipmentSays,
  document: documentSays,
  concept: conceptSays,
  office: officeSays,
  visit: visitSays,
  meeting: meetingSays,
  conference: conferenceSays,
  exercise: exerciseSays,
  shipment: shipmentSays,
  signing: signingSays,
  accession: accessionSays,
  event: eventSays,
  relation: relationSays,
  figure: figureSays,
  utterance: utteranceSays,
  assessment: assessmentSays,
} satisfies Record<Kind, z.ZodObject>;

type DeepReadonly<T> = T extends readonly (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/**
 * What a claim may say of a record of a kind, and so also the values that merging gives: `Says<'visit'>` has `from`, `to`, `date`,
 * `participants`, … What each property means stands in
 * [docs/model.md](https://github.com/bilateral/bilateral/blob/main/docs/model.md).
 */
export type Says<K extends Kind = Kind> = DeepReadonly<z.infer<(typeof says)[K]>>;
