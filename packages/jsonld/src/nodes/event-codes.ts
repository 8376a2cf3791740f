import type { World } from '../write/world.js';

/** The codes of events in outside schemes: words and numbers of PLOVER and CAMEO, never their definitions. */
type OutsideCode = readonly [scheme: 'plover' | 'plover-mode' | 'plover-context' | 'cameo', code: string];

export const visitCodes: readonly OutsideCode[] = [
  ['plover', 'CONSULT'],
  ['plover-mode', 'visit'],
  ['cameo', '042'],
];
export const callCodes: readonly OutsideCode[] = [
  ['plover', 'CONSULT'],
  ['plover-mode', 'phone'],
  ['cameo', '041'],
];
export const meetingCodes: readonly OutsideCode[] = [
  ['plover', 'CONSULT'],
  ['cameo', '040'],
];
export const conferenceCodes: readonly OutsideCode[] = [
  ['plover', 'CONSULT'],
  ['plover-mode', 'multilateral'],
  ['cameo', '040'],
];
export const signingCodes: readonly OutsideCode[] = [
  ['plover', 'SUPPORT'],
  ['plover-context', 'diplomatic'],
  ['cameo', '057'],
];
export const exerciseCodes: readonly OutsideCode[] = [
  ['plover', 'COOPERATE'],
  ['plover-context', 'military'],
  ['cameo', '062'],
];
export const shipmentCodes: readonly OutsideCode[] = [
  ['plover', 'COOPERATE'],
  ['plover-context', 'economic'],
  ['cameo', '061'],
];

/** The quad class above each event class. */
export const parents: Readonly<Record<string, readonly [list: string, code: string]>> = {
  'plover/CONSULT': ['quad', '1'],
  'plover/SUPPORT': ['quad', '1'],
  'plover/COOPERATE': ['quad', '2'],
};

/** The IRIs of outside codes. */
export const codedAs = (world: World, codes: readonly OutsideCode[]): readonly string[] =>
  codes.map(([scheme, code]) => world.code(scheme, code));
