/**
 * @module
 * @mergeModuleWith <project>
 */

export { createDossier } from './dossier/create-dossier.js';
export { compiledRecord, recordsInTurn } from './dossier/merged-records.js';
export type {
  AuthoredConflict,
  Claim,
  CompiledDossier,
  CompiledRecord,
  Sentence,
  Source,
  SourceClaim,
} from './dossier/compiled.js';
export type {
  Accession,
  Agreement,
  Assessment,
  Body,
  Concept,
  Conference,
  DocumentRecord,
  Dossier,
  DossierRecord,
  Equipment,
  EventRecord,
  Exercise,
  Facility,
  Figure,
  Initiative,
  KindsById,
  Meeting,
  Office,
  Organisation,
  Person,
  Place,
  Project,
  Relation,
  Shipment,
  Signing,
  State,
  Utterance,
  Visit,
} from './dossier/dossier.js';
export { BilateralError, type BilateralErrorDetails, type Issue } from './error.js';
export type { ErrorCode, IssueCode } from './error-codes.js';
export { mergeClaims } from './merge/merge-claims.js';
export type { Conflict, Merged, MergeContext, MergedClaims, MergedValue, Position } from './merge/merged.js';
export { formatPath, parsePath, type Path } from './merge/path.js';
export type { Quantity } from './merge/quantity.js';
export { statementsOf, type Statement } from './merge/statement.js';
export {
  codeLabel,
  codeLists,
  type Code,
  type CodeList,
  type CodeLists,
  type Modality,
  type Rank,
  type Support,
  type Topic,
  type CodeLabel,
} from './model/codes.js';
export type { Acknowledgement, ReadingNote, Said } from './model/claim.js';
export type { DateBounds } from './model/date-bounds.js';
export type { ConflictFile, DossierFile } from './model/dossier-file.js';
export type { Says } from './model/kinds.js';
export type { Editorial, EditorialOf } from './model/record.js';
export type { SourceFile, SourceSays } from './model/source.js';
export type { LocalText } from './model/value.js';
export type { PropertyType, PropertyTypes } from './model/property-type.js';
export { propertyTypes } from './model/property-types.generated.js';
export { ploverQuads, type EventCode, type PloverClass, type QuadClass } from './model/event-codes.js';
export { eventKinds, kindNames, type EventKind, type Kind } from './model/kind.js';
export { referencesOf, walkValues, type Reference, type TypedValue } from './model/walk.js';
export {
  changesBetween,
  type Changes,
  type ConflictChange,
  type Retirement,
  type SourceChange,
} from './query/changes-between.js';
export type { Changed, Difference, FieldChange } from './query/changes/difference.js';
export type { RecordChange, ValueChange } from './query/changes/record-changes.js';
export { claimsOf, passagesOf } from './query/claims-of.js';
export {
  compareSources,
  type ComparedValue,
  type SideOfComparison,
  type SourceComparison,
} from './query/compare-sources.js';
export type { RecordConflict } from './query/conflicts/all-conflicts.js';
export { conflictsIn, type ConflictFilter } from './query/conflicts-in.js';
export { coverageOf, type Coverage } from './query/coverage-of.js';
export { dyadYearColumns, type DyadYear } from './query/dyad-year.js';
export { dyadYears, type DyadYearOptions, type DyadYears } from './query/dyad-years.js';
export { eventCodeOf } from './query/event-code-of.js';
export { explain, type ExplainedClaim, type Explanation } from './query/explain.js';
export type { Reason as ExplanationReason, Stance as ClaimStance } from './query/explain/reason.js';
export { onlyIn, type OnlyIn, type OnlyValue } from './query/only-in.js';
export { supportOf, type PropertySupport } from './query/support-of.js';
export { countBy, type Count } from './query/count-by.js';
export { dimensions, type Dimension } from './query/count-by/dimensions.js';
export { findClaims } from './query/find-claims.js';
export { findIds } from './query/find-ids.js';
export { countRecords, findRecords } from './query/find-records.js';
export type {
  FindOptions,
  OneOrMore,
  ParticipantFilter,
  PeriodFilter,
  RecordFilter,
} from './filter/record-filter.js';
export type { PeriodRelation } from './filter/period-relation.js';
export { getRecord, getRecordOrUndefined } from './query/get-record.js';
export type { Direction as LinkDirection } from './dossier/link-labels.js';
export type { Link } from './query/links/link.js';
export { meetingsBetween } from './query/meetings-between.js';
export { mentionsOf, type ClaimMention } from './query/mentions-of.js';
export { milestonesOf, type Milestone, type MilestoneWhat } from './query/milestones-of.js';
export {
  pathsBetween,
  type Path as RecordPath,
  type PathOptions,
  type PathStep,
} from './query/paths-between.js';
export {
  plansOf,
  type Plan,
  type PlanBasis,
  type PlanEvidence,
  type PlanOptions,
  type PlanState,
} from './query/plans-of.js';
export { relatedTo, type RelatedOptions, type RelatedRecord } from './query/related-to.js';
export { overlaps, parsePeriod, type Period } from './query/period.js';
export { representedBy } from './query/matching.js';
export type { ParticipantView as Participant } from './query/views.js';
export { seriesOf, type Series, type SeriesGrowth, type SeriesPoint } from './query/series-of.js';
export { timelineOf, type TimelineEntry } from './query/timeline-of.js';
export { holdersOf, officeOn, type Tenure } from './query/tenures.js';
export { visitsBetween, type BetweenOptions } from './query/visits-between.js';
export type { Language, SearchField } from './search/fields.js';
export type { SearchMatch } from './search/matches.js';
export { searchText, type SearchHit, type SearchOptions } from './search/search-text.js';
export { snippetOf, type Snippet } from './search/snippet-of.js';
export { describeDate, type WordLanguage } from './words/describe-date.js';
export { describeValue } from './words/describe-value.js';
export { kindLabels } from './words/kind-labels.js';
export type { ValuePhrases } from './words/phrases/phrases.js';
export { propertyLabel, propertyLabels } from './words/property-labels.js';
export { valuePhrases } from './words/value-phrases.js';
