import type { Modality } from '@bilateral/core';

/** The anchor of a conflict in the chapter on disagreements. */
export const conflictAnchor = (record: string, property: string, modality: Modality): string =>
  `conflict-${record}-${property.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-${modality}`;
