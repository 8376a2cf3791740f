import type { DossierRecord } from '@bilateral/core';
import type { Composer } from '../composer.js';
import { reference, text } from '../inline.js';
import type { Inline } from '../model.js';
import { agreementGroup } from './agreements.js';
import { exerciseGroup } from './defence.js';
import { shipmentGroup } from './economy.js';
import { eventGroup } from './events.js';
import type { Group } from './group.js';
import { meetingGroups } from './meetings.js';
import { anchorOf, shareOf, type Share } from './section.js';
import { visitGroups } from './visit-groups.js';

const shares: readonly Share[] = ['leading', 'others'];

const groupsOf = (composer: Composer): readonly Group[] => [
  ...visitGroups(composer),
  ...meetingGroups(composer),
  agreementGroup(composer),
  eventGroup(composer),
  exerciseGroup(composer),
  shipmentGroup(composer),
];

const known = new WeakMap<Composer, ReadonlyMap<string, string>>();

const placesOf = (composer: Composer): ReadonlyMap<string, string> => {
  const places =
    known.get(composer) ??
    new Map(
      groupsOf(composer).flatMap(({ id, records }) =>
        shares.flatMap((share) =>
          shareOf(composer, records, share).map((record) => [record.id, anchorOf(id, share)] as const),
        ),
      ),
    );
  known.set(composer, places);
  return places;
};

/** Words on a record, leading to the part of the report where it stands as having happened, if it has one. */
export function linked(composer: Composer, record: string, words: string): Inline {
  const place = placesOf(composer).get(record);
  return place === undefined ? text(words) : reference(place, words);
}

/** A record by its label, leading to where it stands. */
export const linkedLabel = (composer: Composer, { id }: DossierRecord): Inline =>
  linked(composer, id, composer.label(id));
