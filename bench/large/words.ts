/** A text in the three languages of a dossier. */
export interface Text {
  readonly en: string;
  readonly ru: string;
  readonly ur: string;
}

/** Syllables of which every invented name is made, as the three languages write them. */
const syllables: readonly (readonly [en: string, ru: string, ur: string])[] = [
  ['ba', 'ба', 'با'],
  ['ro', 'ро', 'رو'],
  ['mi', 'ми', 'می'],
  ['ka', 'ка', 'کا'],
  ['ten', 'тен', 'تن'],
  ['so', 'со', 'سو'],
  ['lu', 'лу', 'لو'],
  ['var', 'вар', 'ور'],
  ['ni', 'ни', 'نی'],
  ['do', 'до', 'دو'],
  ['fa', 'фа', 'فا'],
  ['shan', 'шан', 'شن'],
  ['re', 'ре', 'رے'],
  ['gul', 'гул', 'گل'],
  ['pa', 'па', 'پا'],
  ['zi', 'зи', 'زی'],
  ['tor', 'тор', 'تر'],
  ['bel', 'бел', 'بیل'],
  ['ha', 'ха', 'ہا'],
  ['mun', 'мун', 'من'],
  ['li', 'ли', 'لی'],
  ['dar', 'дар', 'در'],
  ['ke', 'ке', 'کے'],
  ['nov', 'нов', 'نوف'],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of a number in so many syllables: every number has another one, as long as the syllables suffice. */
export function nameOf(number: number, length: number): Text {
  const [en, ru, ur] = ['', '', ''];
  const name = { en, ru, ur };
  for (let rest = number, count = 0; count < length; count += 1, rest = Math.floor(rest / syllables.length)) {
    const [latin, cyrillic, arabic] = syllables[rest % syllables.length] as (typeof syllables)[number];
    name.en += latin;
    name.ru += cyrillic;
    name.ur += arabic;
  }
  return { en: capital(name.en), ru: capital(name.ru), ur: name.ur };
}

/** How many names of three syllables there are. */
export const namesOfThree: number = syllables.length ** 3;

/** A text of parts that are texts themselves or the same in every language: told`${name} meets ${other}`-like, without the rules of grammar. */
export const joined = (...parts: readonly (Text | string | number)[]): Text => {
  const within = (language: keyof Text): string =>
    parts.map((part) => (typeof part === 'object' ? part[language] : String(part))).join('');
  return { en: within('en'), ru: within('ru'), ur: within('ur') };
};

export const text = (en: string, ru: string, ur: string): Text => ({ en, ru, ur });

/** What a passage tells beyond its values, in a sentence. */
export const remarks: readonly Text[] = [
  text(
    'They spoke of a credit for the pipeline and of its price',
    'Говорили о кредите на газопровод и о его цене',
    'انہوں نے پائپ لائن کے قرضے اور اس کی قیمت پر بات کی',
  ),
  text(
    'The delegation asked for more wheat before the winter',
    'Делегация просила больше пшеницы до зимы',
    'وفد نے سردیوں سے پہلے مزید گندم کی درخواست کی',
  ),
  text(
    'Experts of both ministries were to meet again within a month',
    'Эксперты обоих министерств должны были встретиться снова через месяц',
    'دونوں وزارتوں کے ماہرین کو ایک ماہ کے اندر دوبارہ ملنا تھا',
  ),
  text(
    'Nothing was said of the debts of earlier years',
    'О долгах прежних лет ничего не было сказано',
    'گزشتہ برسوں کے قرضوں پر کچھ نہیں کہا گیا',
  ),
  text(
    'The paper calls the talks warm and useful',
    'Газета называет переговоры тёплыми и полезными',
    'اخبار نے بات چیت کو خوشگوار اور مفید قرار دیا',
  ),
  text(
    'A railway through the mountains was named as the next step',
    'Следующим шагом названа железная дорога через горы',
    'پہاڑوں سے گزرنے والی ریل کو اگلا قدم قرار دیا گیا',
  ),
];
