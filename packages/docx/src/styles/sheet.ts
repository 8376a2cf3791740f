import type { Report } from '@bilateral/report';
import { palette } from '../palette.js';
import { characterRules } from './characters.js';
import { textFont } from './fonts.js';
import { headingRules } from './headings.js';
import { languageTags } from './languages.js';
import { paragraphRules } from './paragraphs.js';
import { color, size } from './rule.js';
import type { StyleRule } from './rule.js';
import { tableNormal, tableRules } from './tables.js';

/** The one style sheet of a document, as `word/styles.xml`; `figureRules` are the styles that its figures ask for. */
export function styleSheet(report: Report, figureRules: readonly StyleRule[]): string {
  const { val, bidi } = languageTags[report.language];
  const rtl = report.direction === 'rtl';
  const rules = [...headingRules, ...paragraphRules, ...characterRules, ...tableRules, ...figureRules];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${textFont}${color(palette.ink)}${size(21)}` +
    `<w:lang w:val="${val}" w:eastAsia="${val}" w:bidi="${bidi}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    `<w:pPr><w:widowControl/>${rtl ? '<w:bidi/>' : ''}` +
    // Letters of Urdu reach further up and down than an exact line allows.
    `<w:spacing w:before="130" w:after="0" w:line="${rtl ? 264 : 296}" w:lineRule="${rtl ? 'auto' : 'exact'}"/></w:pPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">' +
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    `${tableNormal}${rules.map((rule) => styleElement(rule, rtl)).join('')}</w:styles>`
  );
}

const isBuiltIn = (name: string): boolean =>
  /^(?:(?:heading|toc) \d|caption|header|footer|footnote (?:text|reference)|Title|Subtitle|TOC Heading)$/.test(
    name,
  ) || /^(?:List Bullet|List Number|Bibliography|Strong|Emphasis|Hyperlink)$/.test(name);

/** Urdu is not slanted: what is italic is so in Latin and Cyrillic only. */
function styleElement(rule: StyleRule, rtl: boolean): string {
  const wrap = (name: string, content: string | undefined): string =>
    content === undefined || content === '' ? '' : `<w:${name}>${content}</w:${name}>`;
  return (
    `<w:style w:type="${rule.type}"${isBuiltIn(rule.name) ? '' : ' w:customStyle="1"'} w:styleId="${rule.id}">` +
    `<w:name w:val="${rule.name}"/>` +
    (rule.basedOn === undefined ? '' : `<w:basedOn w:val="${rule.basedOn}"/>`) +
    (rule.next === undefined ? '' : `<w:next w:val="${rule.next}"/>`) +
    (rule.offered === true ? '<w:qFormat/>' : '') +
    wrap('pPr', rule.paragraph) +
    wrap('rPr', rtl ? rule.run?.replace('<w:iCs/>', '') : rule.run) +
    `${rule.table ?? ''}</w:style>`
  );
}
