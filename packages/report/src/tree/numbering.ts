import type { Block, List, Section } from '../model.js';

interface Numbered {
  readonly blocks: readonly Block[];
  /** How many numbers of the chapter are given. */
  readonly given: number;
}

/** A list of words has one number for each item; one that counts its items has numbers of its own. */
const numberedList = (list: List, chapter: string, given: number): Numbered => {
  if (list.ordered) return { blocks: [list], given };
  const numbers = list.items.map((_item, index) => `${chapter}.${given + index + 1}`);
  return { blocks: [{ ...list, numbers }], given: given + numbers.length };
};

const numberedBlock = (block: Block, chapter: string, given: number): Numbered => {
  switch (block.kind) {
    case 'paragraph':
      return { blocks: [{ ...block, number: `${chapter}.${given + 1}` }], given: given + 1 };
    case 'list':
      return numberedList(block, chapter, given);
    case 'section': {
      const inside = numberedBlocks(block.children, chapter, given);
      return { blocks: [{ ...block, children: inside.blocks }], given: inside.given };
    }
    default:
      return { blocks: [block], given };
  }
};

const numberedBlocks = (blocks: readonly Block[], chapter: string, given: number): Numbered =>
  blocks.reduce<Numbered>(
    (before, block) => {
      const next = numberedBlock(block, chapter, before.given);
      return { blocks: [...before.blocks, ...next.blocks], given: next.given };
    },
    { blocks: [], given },
  );

const numberedSection = (section: Section, number: string): Section => ({
  ...section,
  number,
  children: numberedBlocks(section.children, number, 0).blocks,
});

/** A, B, …, Z, AA, AB, …: the same letters in every language, so that a citation holds in all of them. */
export const annexLetter = (index: number): string =>
  `${index < 26 ? '' : annexLetter(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

/**
 * Chapters numbered from 1 on and annexes by letters. Within each, paragraphs and the items of lists share one series of
 * numbers, whatever headings stand between them.
 */
export const numbered = (chapters: readonly Section[], annexes: readonly Section[]): readonly Section[] => [
  ...chapters.map((chapter, index) => numberedSection(chapter, String(index + 1))),
  ...annexes.map((annex, index) => numberedSection(annex, annexLetter(index))),
];
