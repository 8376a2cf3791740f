import type { Ink } from '@bilateral/report';

/** The colours of figures, signs and text: those of the PDF, which stay apart for readers who do not see all colours. */
export const palette: Readonly<Record<Ink, string>> = {
  first: '00558F',
  second: 'BE7028',
  confirmed: '06283A',
  majority: '2D86A9',
  unique: '8E9293',
  conflict: '98362F',
  ink: '1B1F24',
  soft: '56606B',
  hair: 'CFD6DE',
  ground: 'EEF2F6',
  paper: 'FFFFFF',
};
