import type { Dossier } from '../../dossier/dossier.js';
import type { Decision } from '../../merge/decision.js';
import { positionOf, type Group } from '../../merge/groups.js';
import type { Conflict, MergeContext } from '../../merge/merged.js';
import { parsePath } from '../../merge/path.js';
import { typeAt } from '../../merge/type-at.js';
import { codeLabel, type Modality } from '../../model/codes.js';
import type { Reason, Stance } from './reason.js';
import { valueWords } from './value-words.js';
import type { LeftOut, SentenceLanguage, Wording } from './wording.js';
import { wordings } from './wordings.js';

/** What there is to say of a value. */
export interface Findings {
  readonly property: string;
  readonly modality: Modality;
  /** Absent where every claim is deprecated. */
  readonly decision: Decision | undefined;
  readonly reason: Reason;
  readonly stances: readonly Stance[];
  readonly conflict: Conflict | undefined;
}

/** The positions with the value that stands first. A preferred value that others say more exactly is no position of its own. */
const ordered = ({ groups, positions }: Decision): readonly Group[] => {
  const winner = groups[0] as Group;
  const first = positions.find(({ text }) => text === winner.text) ?? winner;
  return [first, ...positions.filter((position) => position !== first)];
};

const leftOutOf = (stances: readonly Stance[]): LeftOut | undefined => {
  const count = (wanted: Stance): number => stances.filter((stance) => stance === wanted).length;
  const [outdated, lowConfidence, deprecated] = [
    count('outdated'),
    count('low-confidence'),
    count('deprecated'),
  ];
  return outdated + lowConfidence + deprecated === 0 ? undefined : { outdated, lowConfidence, deprecated };
};

/** What a judgement rests on; that it is a judgement need not be said again. */
const basisOf = (conflict: Conflict | undefined, language: SentenceLanguage): string | undefined =>
  conflict?.basis === undefined || conflict.basis === 'judgement'
    ? undefined
    : codeLabel('basis', conflict.basis, language);

const whyInWords = (
  { reason, conflict, stances }: Findings,
  positions: number,
  words: Wording,
  basis: string | undefined,
): string | undefined => {
  switch (reason) {
    case 'only-claim':
      return stances.length === 1 ? words.noOtherClaim : undefined;
    case 'agreement':
      return positions === 1 && leftOutOf(stances) === undefined ? words.nobodyDiffers : undefined;
    case 'preferred':
      return words.preferred(conflict?.state === 'preferred' ? basis : undefined);
    case 'all-deprecated':
      return words.allDeprecated;
    default:
      return words.weights[reason];
  }
};

/** The editor's word on the conflict, unless the reason has told it. */
const judgementInWords = (
  { reason, conflict }: Findings,
  words: Wording,
  basis: string | undefined,
): string | undefined =>
  conflict === undefined || (conflict.state === 'preferred' && reason === 'preferred')
    ? undefined
    : words.states[conflict.state](basis);

const inLanguage = (
  dossier: Dossier,
  findings: Findings,
  context: MergeContext,
  language: SentenceLanguage,
): string => {
  const words = wordings[language];
  if (!findings.decision) return words.allDeprecated;
  const tell = valueWords(dossier, typeAt(parsePath(findings.property)), words, language);
  const positions = ordered(findings.decision).map((group) => ({
    voices: positionOf(group, context).voices,
    value: tell(group.value),
  }));
  const basis = basisOf(findings.conflict, language);
  const leftOut = leftOutOf(findings.stances);
  return [
    words.positions(findings.modality, positions),
    whyInWords(findings, positions.length, words, basis),
    judgementInWords(findings, words, basis),
    leftOut && words.leftOut(leftOut),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
};

/** Why a value stands, in sentences for people. */
export const sentenceOn = (
  dossier: Dossier,
  findings: Findings,
  context: MergeContext,
): { readonly [L in SentenceLanguage]: string } => ({
  en: inLanguage(dossier, findings, context, 'en'),
  ru: inLanguage(dossier, findings, context, 'ru'),
  ur: inLanguage(dossier, findings, context, 'ur'),
});
