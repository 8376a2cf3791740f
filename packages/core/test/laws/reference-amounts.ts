/** An amount of the few units that random dossiers have. */
export interface Amount {
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly approximate?: true;
  readonly unit: string;
}

/** Metres are counted in millimetres and kilometres too, so that halves of the last digit are whole numbers. */
const inSmallest: Readonly<Record<string, number>> = { metre: 1_000, kilometre: 1_000_000, percent: 1_000 };

const lengths = new Set(['metre', 'kilometre']);

/** Half of one in the last digit that counts; the zeros at the end of a rough number do not. */
const half = (text: string, isRough: boolean): number => {
  const decimals = text.split('.')[1]?.length ?? 0;
  const zeros = isRough && decimals === 0 ? text.length - text.replace(/0+$/, '').length : 0;
  return 10 ** (zeros - decimals) / 2;
};

const rangeOf = ({ value, min, max, approximate, unit }: Amount): readonly [number, number] => {
  const [low, high] = [value ?? min, value ?? max];
  const factor = inSmallest[unit] as number;
  return [
    low === undefined ? -Infinity : Math.round((Number(low) - half(low, approximate === true)) * factor),
    high === undefined ? Infinity : Math.round((Number(high) + half(high, approximate === true)) * factor),
  ];
};

/** Whether an amount can be what another one rounds, bounds or tells roughly. */
export const isRounded = (fine: Amount, coarse: Amount): boolean => {
  if (fine.unit !== coarse.unit && !(lengths.has(fine.unit) && lengths.has(coarse.unit))) return false;
  const [[low, high], [least, most]] = [rangeOf(fine), rangeOf(coarse)];
  return low >= least && high <= most;
};
