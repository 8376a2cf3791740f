import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions } from 'docx';

export const bulletList = 'bullets';
export const numberedList = 'numbers';

const style = { paragraph: { indent: { start: 425, hanging: 312 } } };

/** Word's definitions of the two kinds of list. */
export const listNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style }],
    },
    {
      reference: numberedList,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style }],
    },
  ],
};
