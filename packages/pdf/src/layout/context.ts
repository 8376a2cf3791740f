import type { Block, Report } from '@bilateral/report';
import type { Typesetter } from '../fonts/typesetter.js';
import type { Numbering } from './numbering.js';
import type { Strip } from './strip.js';
import type { Styles } from './styles.js';
import type { PageFrame } from './frame.js';
import type { Tag } from './tag.js';

/** What a node needs to know of its surroundings. */
export interface NodeContext {
  readonly report: Report;
  readonly typesetter: Typesetter;
  readonly styles: Styles;
  readonly frame: PageFrame;
  readonly numbering: Numbering;
  /** The structure that the node's own elements go into. */
  readonly parent: Tag;
  /** Number of sections around the node. */
  readonly depth: number;
  /** Sets other blocks, so that a section needs no import of the table that holds it. */
  readonly set: (blocks: readonly Block[], context: NodeContext) => readonly Strip[];
}
