import type { Report, ReportLanguage } from '@bilateral/report';
import { styleRules } from './style-rules.js';
import type { StyleRule } from './style-rules.js';

/** How a run looks inside its paragraph. */
export interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly link: 'none' | 'outside' | 'inside';
}

export const plainLook: Look = { strong: false, emphasis: false, link: 'none' };

const linkStyles = { none: '', outside: 'Hyperlink', inside: 'InternalLink' } as const;

/** The id of the character style of a look; `undefined` for plain text. */
export function characterStyle(look: Look): string | undefined {
  const stress = (look.strong ? 'Strong' : '') + (look.emphasis ? 'Emphasis' : '');
  const style = linkStyles[look.link] + stress;
  return style === '' ? undefined : style;
}

/** Language tags by script: of text in Latin or Cyrillic letters, and of text that runs right to left. */
const tags: { readonly [L in ReportLanguage]: { readonly val: string; readonly bidi: string } } = {
  en: { val: 'en-GB', bidi: 'ur-PK' },
  ru: { val: 'ru-RU', bidi: 'ur-PK' },
  ur: { val: 'en-GB', bidi: 'ur-PK' },
};

/** The tag of the language that most of the report is in. */
export function languageTag(report: Report): string {
  return report.direction === 'rtl' ? tags[report.language].bidi : tags[report.language].val;
}

/** The style sheet of a report, as the text of `word/styles.xml`. */
export function styleSheet(report: Report): string {
  const { val, bidi } = tags[report.language];
  const rtl = report.direction === 'rtl';
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Noto Naskh Arabic"/>' +
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${val}" w:eastAsia="${val}" w:bidi="${bidi}"/>` +
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:widowControl/>${rtl ? '<w:bidi/>' : ''}` +
    // Letters of Urdu reach further up and down than an exact line allows.
    `<w:spacing w:before="130" w:after="0" w:line="${rtl ? 264 : 300}" w:lineRule="${rtl ? 'auto' : 'exact'}"/></w:pPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">' +
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    `${styleRules.map((rule) => styleElement(rule, rtl)).join('')}</w:styles>`
  );
}

/** Urdu is not slanted: what is italic is so in Latin and Cyrillic only. */
function styleElement(rule: StyleRule, rtl: boolean): string {
  const wrap = (name: string, content: string | undefined): string =>
    content === undefined || content === '' ? '' : `<w:${name}>${content}</w:${name}>`;
  return (
    `<w:style w:type="${rule.type}" w:styleId="${rule.id}"><w:name w:val="${rule.name}"/>` +
    (rule.basedOn === undefined ? '' : `<w:basedOn w:val="${rule.basedOn}"/>`) +
    (rule.next === undefined ? '' : `<w:next w:val="${rule.next}"/>`) +
    (rule.offered === true ? '<w:qFormat/>' : '') +
    wrap('pPr', rule.paragraph) +
    wrap('rPr', rtl ? rule.run?.replace('<w:iCs/>', '') : rule.run) +
    `${rule.table ?? ''}</w:style>`
  );
}
