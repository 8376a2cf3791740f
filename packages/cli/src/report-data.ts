import type { Dossier } from '@bilateral/core';
import type { Attachment, Report, ReportLanguage } from '@bilateral/report';

/** What the attached file holds, in the words of its readers. */
const descriptions: Readonly<Record<ReportLanguage, string>> = {
  en: 'The records of this report with their claims and sources, as JSON-LD.',
  ru: 'Записи, на которые опирается доклад, с утверждениями и источниками, в формате JSON-LD.',
  ur: 'اس رپورٹ کے اندراجات، ان کے بیانات اور مآخذ سمیت، JSON-LD کی صورت میں۔',
};

/** The linked data of a dossier, or of some of its records, as they stand in a file. */
export async function jsonLdOf(dossier: Dossier, records?: readonly string[]): Promise<Uint8Array> {
  const { printJsonLd, toJsonLd } = await import('@bilateral/jsonld');
  return new TextEncoder().encode(printJsonLd(toJsonLd(dossier, records && { records })));
}

/** The data that a report was made of, as a file that travels inside it. */
export async function attachmentOf(
  dossier: Dossier,
  { language, records }: Pick<Report, 'language' | 'records'>,
): Promise<Attachment> {
  return {
    name: `${dossier.info.id}.jsonld`,
    mediaType: 'application/ld+json',
    description: descriptions[language],
    content: await jsonLdOf(dossier, records),
  };
}
