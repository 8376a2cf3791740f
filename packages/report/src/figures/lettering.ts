import type { ReportLanguage } from '../model.js';
import type { Ink, Measure, TextMark } from './scene.js';

/** How a text of a figure is set. */
export interface Type {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Ink;
}

type TypeName = 'label' | 'small' | 'detail' | 'axis' | 'strong' | 'date' | 'title' | 'end';

/** The types that figures are set in, as large as for Latin letters: `small` where there is less room, `detail` for what says more about a name. */
const latinTypes: Readonly<Record<TypeName, Type>> = {
  label: { size: 7.6, bold: false, fill: 'ink' },
  small: { size: 6.9, bold: false, fill: 'ink' },
  detail: { size: 6.9, bold: false, fill: 'soft' },
  axis: { size: 7.6, bold: false, fill: 'soft' },
  strong: { size: 7.6, bold: true, fill: 'ink' },
  date: { size: 6.9, bold: true, fill: 'first' },
  title: { size: 7.6, bold: true, fill: 'soft' },
  end: { size: 9.4, bold: true, fill: 'ink' },
};

/** Lines of one text, one below the other. */
export interface Lines {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly width: number;
  readonly height: number;
}

interface Script {
  /** How much larger its letters are set than Latin ones, to look as large. */
  readonly scale: number;
  /** The height of a line, and of its part above the baseline, as shares of the size. */
  readonly leading: number;
  readonly above: number;
}

const alphabetic: Script = { scale: 1, leading: 1.28, above: 1 };
/** Naskh is smaller for its size than Latin and Cyrillic letters, and reaches higher and deeper. */
const naskh: Script = { scale: 1.12, leading: 1.45, above: 0.98 };

const scripts: Readonly<Record<ReportLanguage, Script>> = { en: alphabetic, ru: alphabetic, ur: naskh };

const ellipsis = '…';
const segmenter = new Intl.Segmenter('und');

/** Sets the texts of a figure: how wide and high they are, and where their lines break. */
export class Lettering {
  /** What texts are set in: {@link Type}s by their task. */
  readonly types: Readonly<Record<TypeName, Type>>;
  readonly #measure: Measure;
  readonly #script: Script;

  constructor(measure: Measure, language: ReportLanguage) {
    this.#measure = measure;
    this.#script = scripts[language];
    const { scale } = this.#script;
    this.types = Object.fromEntries(
      Object.entries(latinTypes).map(([name, type]) => [name, { ...type, size: type.size * scale }]),
    ) as Record<TypeName, Type>;
  }

  width(text: string, { size, bold }: Type): number {
    return this.#measure(text, size, bold);
  }

  leading({ size }: Type): number {
    return size * this.#script.leading;
  }

  /** Height of a line above its baseline. */
  above({ size }: Pick<Type, 'size'>): number {
    return size * this.#script.above;
  }

  /** Depth of a line below its baseline. */
  below({ size }: Pick<Type, 'size'>): number {
    return size * (this.#script.leading - this.#script.above);
  }

  /** Whether every word, or its parts around hyphens, finds room on a line. */
  fits(text: string, width: number, type: Type): boolean {
    return this.#parts(text, width, type).every((part) => this.width(part.trimEnd(), type) <= width);
  }

  /** The text on lines of the width, so many at most; only what finds no room there ends with an ellipsis. */
  wrap(text: string, width: number, type: Type, most = 3): Lines {
    const all = this.#broken(text, width, type);
    const shown = all.slice(0, most);
    if (all.length > most) shown.push(this.#cut(`${shown.pop()} ${all[most]}`, width, type));
    const lines = shown.map((line) =>
      this.width(line, type) <= width ? line : this.#cut(line, width, type),
    );
    const kept = lines.filter((line) => line !== '');
    return {
      lines: kept,
      type,
      width: Math.max(0, ...kept.map((line) => this.width(line, type))),
      height: kept.length * this.leading(type),
    };
  }

  /** Lines with their upper edge at `top`. */
  place({ lines, type }: Lines, x: number, top: number, anchor: TextMark['anchor']): readonly TextMark[] {
    return lines.map((text, index) => ({
      kind: 'text',
      x,
      y: top + index * this.leading(type) + this.above(type),
      text,
      ...type,
      anchor,
    }));
  }

  #broken(text: string, width: number, type: Type): string[] {
    const lines: string[] = [];
    let open = '';
    for (const part of this.#parts(text, width, type)) {
      const longer = open + part;
      if (open !== '' && this.width(longer.trimEnd(), type) > width) {
        lines.push(open.trimEnd());
        open = part;
      } else open = longer;
    }
    return open.trim() === '' ? lines : [...lines, open.trimEnd()];
  }

  /** Words with the space after them; what is wider than a line can break after any space, hyphen, dash or stroke. */
  #parts(text: string, width: number, type: Type): readonly string[] {
    return text
      .replace(/[ \t\n\r]+/g, ' ')
      .trim()
      .split(/(?<= )/)
      .flatMap((word) =>
        this.width(word.trimEnd(), type) <= width ? [word] : word.split(/(?<=[\u00a0\u2010\u2012-\u2014/-])/),
      );
  }

  /** As much of a text as finds room before an ellipsis; nothing where there is no room for that. */
  #cut(text: string, width: number, type: Type): string {
    const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
    const ended = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}${ellipsis}`;
    let [low, high] = [0, characters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.width(ended(middle), type) <= width) low = middle;
      else high = middle - 1;
    }
    return this.width(ended(low), type) <= width ? ended(low) : '';
  }
}
