import type { Kind } from './kind.js';

/** What a record of each kind stands for, and what belongs elsewhere. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  state:
    'A state: one of the two parties, a predecessor that stood for a party in its time, or a third state that the sources name.',
  person:
    'A person. Offices are records of their own; that a person held one is a relation (predicate holds).',
  organisation: 'A ministry, company, party, newspaper or international organisation.',
  body: 'A standing format that two or more states keep together, such as a joint commission. Its rounds are meetings that are partOf it.',
  place: 'A place: a city, a region, a building in which people meet, a sea.',
  facility:
    'Works that stand: a power station, a port, a railway, an embassy. What is still to be built is a project.',
  project:
    'What is to be built or done: a pipeline, a ferry line, a power station. Cost, length, shares and status are its properties.',
  agreement:
    'A treaty, agreement, contract, memorandum or joint statement. Its signing is an event of its own (signing).',
  initiative: 'An idea, corridor or scheme without a treaty of its own.',
  equipment: 'A type of equipment: a helicopter, a vaccine, an engine.',
  document:
    'A document that the sources talk about, such as a doctrine or an article. What is cited is a source instead.',
  concept: 'An idea, a cause or a state of affairs that is talked about.',
  office: 'An office, whoever holds it. Who holds it, and when, is a relation (predicate holds).',
  visit: 'A visit: someone who stands for one state comes to another.',
  meeting: 'Talks, a call, a consultation, or a round of a body (partOf).',
  conference: 'A conference, forum, summit or exhibition of several sides.',
  exercise: 'A military exercise, or a series of them.',
  shipment: 'Goods that were sent from one state to another.',
  signing: 'The signing of one or more agreements; each agreement is a record of its own.',
  accession: "A state's joining of an organisation, a body or an agreement.",
  event: 'Something that happened and is none of the other kinds of event.',
  relation:
    'What holds between two records for a time: a person holds an office, a state supports a plan, a company operates a port.',
  figure:
    'A series of numbers of one definition, such as the yearly trade in goods. Series of unlike definition are never one record.',
  utterance: 'What somebody said. Who said it stands in said of the claim, what was said in text.',
  assessment:
    'An opinion or a judgement. Whose it is stands in said of the claim (without it, the author of the source), what is thought in text.',
};
