import type { ReportLanguage } from '@bilateral/report';
import { namesOfThree, nameOf } from '../large/words.js';
import type { Random } from '../seeded.js';

/** The languages that are measured: one of the Latin script, and the one whose letters join. */
export type Measured = Extract<ReportLanguage, 'en' | 'ur'>;

/** Common words of reports. Sentences made of them say nothing, but they break, justify and shape as real ones do. */
const words: Readonly<Record<Measured, readonly string[]>> = {
  en: 'the of and to in a on for with by was were at from this that which between after before during under ministers delegation agreement cooperation trade energy defence exercises visit meeting statement project pipeline railway corridor memorandum negotiations exports imports education culture parliament commission government regional security economic strategic bilateral relations understanding investment transport agriculture technology counter-terrorism connectivity assessment'.split(
    ' ',
  ),
  ur: 'کے کی کا میں سے اور نے کو پر تھا تھے ہے ہیں یہ وہ جس اس کہ دونوں درمیان بعد پہلے دوران تحت وزیر وفد معاہدہ تعاون تجارت توانائی دفاع مشقیں دورہ ملاقات بیان منصوبہ پائپ لائن ریلوے راہداری یادداشت مذاکرات برآمدات درآمدات تعلیم ثقافت پارلیمان کمیشن حکومت علاقائی سلامتی اقتصادی تزویراتی دوطرفہ تعلقات مفاہمت سرمایہ کاری نقل و حمل زراعت ٹیکنالوجی انسداد دہشت گردی رابطہ جائزہ تفصیلات مؤقف'.split(
    ' ',
  ),
};

const fullStop: Readonly<Record<Measured, string>> = { en: '.', ur: '۔' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes sentences of so many words: among them an invented name, a year, and in Urdu now and then a name in Latin letters. */
function sentence(language: Measured, count: number, random: Random): string {
  const [list, name, year] = [words[language], random(count - 2) + 1, random(count - 2) + 1];
  const at = (index: number): string => {
    if (index === name) {
      const invented = nameOf(random(namesOfThree), 3);
      return language === 'ur' && random(6) === 0 ? invented.en : invented[language];
    }
    return index === year ? String(1948 + random(78)) : (list[random(list.length)] as string);
  };
  return capital(Array.from({ length: count }, (_each, index) => at(index)).join(' ')) + fullStop[language];
}

/** So many sentences, one after the other. */
export const sentences = (language: Measured, count: number, random: Random): string =>
  Array.from({ length: count }, () => sentence(language, 9 + random(12), random)).join(' ');

/** A few words, as a cell of a table or a heading holds them. */
export const phrase = (language: Measured, count: number, random: Random): string =>
  capital(
    Array.from({ length: count }, () => words[language][random(words[language].length)] as string).join(' '),
  );
