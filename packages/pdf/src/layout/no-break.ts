import type { ReportLanguage } from '@bilateral/report';

/** After a space it forbids the break there (UAX 14, LB11), and leaves the space a space for who copies or searches. */
const joiner = '\u2060';

const before = (words: string): string => `(?<=(?<![\\p{L}\\p{M}\\d])(?:${words})) (?=[\\p{L}\\d«“])`;
const afterFigure = (words: string): string => `(?<=[\\d۰-۹%]) (?=(?:${words})(?![\\p{L}\\p{M}]))`;
const beforeFigure = (words: string): string => `(?<=(?<![\\p{L}\\p{M}])(?:${words})) (?=[\\d۰-۹])`;

/** The beginning of an address; the ends of a range; initials and the name after them; a dash and the word before it. */
const everywhere = [
  '(?<=://)',
  '(?<=\\d–)(?=\\d)',
  '(?<=(?<![\\p{L}\\p{M}])\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll}|\\p{Lu}\\.)',
  '(?<=\\S) (?=[–—] )',
];

const bonds: Readonly<Record<ReportLanguage, readonly string[]>> = {
  en: [
    before('Mr|Mrs|Ms|Dr|Gen|Lt|St'.replace(/\w+/g, '$&\\.?')),
    beforeFigure('No\\.|Nos\\.|pp?\\.|para\\.|¶|§|US\\$|Table|Figure|Chapter|Article|note|notes'),
    afterFigure(
      'thousand|million|billion|trillion|per cent|percent|km|m|t|kg|tonnes|MW|GW|kW|kV|bcm|January|February|March|' +
        'April|May|June|July|August|September|October|November|December',
    ),
  ],
  ru: [
    before('[ВвКкСсОоУуИиАаЯя]'),
    beforeFigure('ещё|№|§|¶|с\\.|стр\\.|п\\.|пп\\.|ст\\.|гл\\.|т\\.|рис\\.|табл\\.'),
    afterFigure(
      'гг?|вв?|тыс|млн|млрд|трлн|долл|руб|чел|км|м|т|кг|га|кВт|МВт|ГВт|кВ|января|февраля|марта|апреля|мая|июня|июля|' +
        'августа|сентября|октября|ноября|декабря|года?|году',
    ),
  ],
  ur: [
    beforeFigure('صفحہ|شق|نمبر|پیرا'),
    afterFigure(
      'ہزار|لاکھ|کروڑ|ملین|ارب|بلین|ڈالر|روپے|فیصد|کلومیٹر|میٹر|ٹن|میگاواٹ|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|' +
        'اگست|ستمبر|اکتوبر|نومبر|دسمبر|ء',
    ),
  ],
};

const patterns = Object.fromEntries(
  Object.entries(bonds).map(([language, rules]) => [
    language,
    new RegExp([...rules, ...everywhere].join('|'), 'gu'),
  ]),
) as Readonly<Record<ReportLanguage, RegExp>>;

/**
 * Binds words that no line end should part in the language: a number and its unit, initials and the name, a Russian
 * preposition of one letter and what it stands before. In Urdu a number also keeps the direction of its word.
 */
export function bindWords(text: string, language: ReportLanguage): string {
  const steered = language === 'ur' ? text.replace(figureOfUrdu, towardsLeft) : text;
  return steered.replace(patterns[language], (space) => `${space}${joiner}`);
}

const towardsLeft = '\u200f';
/**
 * A number before an Urdu word, as in «Sputnik, 15 اپریل». After a Latin name it would run on with the name, away from
 * its word (UAX 9, W7).
 */
const figureOfUrdu = /(?<![\d.,])(?=\d[\d.,–-]*\s?\p{Script=Arabic})/gu;
