import type { Composer } from '../../composer.js';
import { text } from '../../inline.js';
import type { Diagram, DiagramBox, Inline } from '../../model.js';
import { joiningOf, type Joining } from './joining.js';

/** How many boxes a tier holds. */
const mostInTier = 12;

const boxOf = (joining: Joining, all: readonly Joining[]): DiagramBox => {
  const parts = all.filter(({ partOf }) => partOf === joining.id);
  return {
    label: joining.label,
    detail: joining.detail,
    parts: parts.map(({ label, detail }) => ({ label, detail })),
  };
};

/** What a box says, in one line: its name, and its detail and parts in brackets. */
const boxWords = ({ messages }: Composer, { label, detail, parts }: DiagramBox): string => {
  const inside = parts.map((part) => (part.detail === '' ? part.label : `${part.label} (${part.detail})`));
  const more = [...(detail === '' ? [] : [detail]), ...inside];
  return more.length === 0 ? label : `${label} (${more.join(messages.marks.comma)})`;
};

const tiersOf = ({ messages }: Composer, joining: readonly Joining[]) => {
  const known = new Set(joining.map(({ id }) => id));
  const wholes = joining.filter(({ partOf }) => partOf === undefined || !known.has(partOf));
  return (['bilateral', 'multilateral'] as const)
    .map((tier) => {
      const own = wholes.filter(({ isBilateral }) => isBilateral === (tier === 'bilateral'));
      return {
        label: messages.figures.bodies.tiers[tier],
        boxes: own.slice(0, mostInTier).map((each) => boxOf(each, joining)),
        further: Math.max(0, own.length - mostInTier),
      };
    })
    .filter(({ boxes }) => boxes.length > 0);
};

const remarkOf = (
  composer: Composer,
  shown: readonly Joining[],
  further: number,
  leftOut: number,
): readonly Inline[] => {
  const { bodies } = composer.messages.figures;
  const words = [
    bodies.remark,
    ...(further === 0 ? [] : [bodies.further(further)]),
    ...(leftOut === 0 ? [] : [bodies.leftOut(leftOut)]),
  ];
  const claims = [...new Set(shown.flatMap((each) => each.claims))];
  return [text(words.join(' ')), ...composer.notes.cite(claims, 'members', 'established', 'during')];
};

/** The two states and, between them, the bodies in which they meet: those of the two, and those with others. */
export function bodiesDiagram(composer: Composer): Diagram | undefined {
  const { dossier, messages } = composer;
  const { joining, leftOut } = joiningOf(composer);
  const tiers = tiersOf(composer, joining);
  if (tiers.length === 0) return undefined;
  const [first, second] = dossier.info.parties.map((party) => composer.label(party)) as [string, string];
  const further = tiers.reduce((sum, tier) => sum + tier.further, 0);
  const { marks, figures } = messages;
  return {
    kind: 'diagram',
    id: 'figure-bodies',
    caption: figures.bodies.caption,
    alternative: figures.bodies.alternative(
      first,
      second,
      tiers.map(
        ({ label, boxes }) =>
          `${label}: ${boxes.map((box) => boxWords(composer, box)).join(marks.semicolon)}`,
      ),
    ),
    ends: [first, second],
    tiers: tiers.map(({ label, boxes }) => ({ label, boxes })),
    remark: remarkOf(composer, joining, further, leftOut),
  };
}
