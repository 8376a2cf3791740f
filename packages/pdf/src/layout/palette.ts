import type { Ink } from '@bilateral/report';
import type { Colour } from '../fonts/faces.js';

/**
 * The colours of figures and of marks of support. Any two of the six tones stay apart for readers who see all colours
 * and for those who lack one of the three; docs/typography.md has the measurements.
 */
export const palette: Readonly<Record<Ink, Colour>> = {
  first: '#00558f',
  second: '#be7028',
  confirmed: '#06283a',
  majority: '#2d86a9',
  unique: '#8e9293',
  conflict: '#98362f',
  ink: '#1b1f24',
  soft: '#56606b',
  hair: '#cfd6de',
  ground: '#eef2f6',
  paper: '#ffffff',
};

/** The colours of text and furniture by their task. */
export const colours: Readonly<
  Record<'ink' | 'soft' | 'accent' | 'deep' | 'paper' | 'tint' | 'hair' | 'conflict', Colour>
> = {
  ink: palette.ink,
  soft: palette.soft,
  accent: palette.first,
  deep: palette.confirmed,
  paper: palette.paper,
  tint: palette.ground,
  hair: palette.hair,
  conflict: palette.conflict,
};
