import type { Report, ReportLanguage } from '@bilateral/report';
import { refusedReport } from '../refused-report.js';
import type { PdfDocument } from './pdfkit-document.js';

const producer = 'Bilateral';

/** Languages with the country whose usage the report follows: a reader's voice and spelling depend on it. */
const languageTags: Readonly<Record<ReportLanguage, string>> = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK' };

/** The language of the report as BCP 47 tag. */
export function languageTag(report: Report): string {
  return languageTags[report.language];
}

/** The date of the report as the moment of the document's making: midnight, universal time. */
export function reportMoment(report: Report): Date {
  const moment = new Date(`${report.date}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(report.date) && !Number.isNaN(moment.getTime());
  if (!isDay || !moment.toISOString().startsWith(report.date)) {
    throw refusedReport({
      path: 'date',
      code: 'invalid-date',
      message: `the report is dated “${report.date}”`,
      found: report.date,
      expected: 'a day of the calendar as YYYY-MM-DD',
    });
  }
  return moment;
}

/** The document information dictionary. */
export function documentInfo(report: Report): Readonly<Record<string, string | Date>> {
  const { title, author, subject, keywords } = report.metadata;
  const moment = reportMoment(report);
  return {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords.join(', '),
    Creator: producer,
    Producer: producer,
    CreationDate: moment,
    ModDate: moment,
  };
}

/** Writes the XMP packet in place of pdfkit's own, which escapes no markup, and tells windows how to show the document. */
export function addMetadata(document: PdfDocument, report: Report): void {
  document._addInfo = () => {
    document.appendXML(descriptionOf(report));
    document.appendXML(universalAccess);
  };
  if (report.direction === 'rtl') document._root.data.ViewerPreferences.data['Direction'] = 'R2L';
}

function descriptionOf(report: Report): string {
  const { title, author, subject, keywords, licence } = report.metadata;
  const moment = `${report.date}T00:00:00Z`;
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
  <xmp:CreateDate>${moment}</xmp:CreateDate>
  <xmp:ModifyDate>${moment}</xmp:ModifyDate>
  <xmp:MetadataDate>${moment}</xmp:MetadataDate>
  <xmp:CreatorTool>${producer}</xmp:CreatorTool>
  <dc:format>application/pdf</dc:format>
  <dc:title>${alternative(title)}</dc:title>
  <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
  <dc:description>${alternative(subject)}</dc:description>
  <dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
  <dc:rights>${alternative(licence)}</dc:rights>
  <dc:date><rdf:Seq><rdf:li>${report.date}</rdf:li></rdf:Seq></dc:date>
  <dc:language><rdf:Bag><rdf:li>${languageTag(report)}</rdf:li></rdf:Bag></dc:language>
  <xmpRights:UsageTerms>${alternative(licence)}</xmpRights:UsageTerms>
  <pdf:Producer>${producer}</pdf:Producer>
  <pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>
</rdf:Description>`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** PDF/UA's own namespace is unknown to PDF/A, which wants it described by an extension schema (ISO 19005-3, 6.6.2.3). */
const universalAccess = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
