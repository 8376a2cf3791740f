import { compiledRecord, passagesOf, type Claim, type SourceClaim } from '@bilateral/core';
import type { Page } from '../page/page.js';
import { standingItems, whereItStands } from './evidence.js';
import { filled } from './record-page.js';
import type { Teller } from './teller.js';

/** One claim: what it says of which record, where it stands, and what the editor added to it. */
export function claimPage(teller: Teller, of: string, claim: Claim | SourceClaim): Page {
  const { words } = teller;
  const record = compiledRecord(teller.dossier, of);
  const passages = passagesOf(teller.dossier, claim).map(({ paragraph, sentence, start, end, sha256 }) => ({
    text: words.place(paragraph, String(sentence), false),
    remark: `· ${words.passage(start, end, sha256)}`,
  }));
  return {
    title: record ? teller.text(record.label) : teller.source(of),
    subtitle: `${record ? words.claimOn(teller.kind(record.kind)) : words.ownClaim} · ${teller.asWritten(claim.address)}`,
    sections: filled([
      { heading: words.headings.says, items: teller.says(claim.says, record?.kind) },
      { heading: words.headings.stands, items: standingItems(teller, claim) },
      { heading: words.headings.evidence, items: [{ text: whereItStands(teller, claim), items: passages }] },
    ]),
    colon: words.colon,
  };
}
