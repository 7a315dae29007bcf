export { SECTORS, METHODS, isSectorCode } from './vocabulary.ts';
export type { SectorCode, Method, Audience } from './vocabulary.ts';
export { CONTENT_LANGS } from '@talkoot/messages';
export type { ContentLang } from '@talkoot/messages';
export { sectorName } from './sector-name.ts';
export type { Mistake, MistakeCode, Parsed } from './mistake.ts';
export { normalBody, parseModuleFile } from './module-file.ts';
export { moduleFileName, writeModuleFile } from './write-module.ts';
export { isLibraryFile, readLibraryFiles } from './library-folder.ts';
export type { LibraryFolder } from './library-folder.ts';
export type { ModuleText, ModuleSource, Duration } from './module-file.ts';
export { isForAudience, sectorBlocksOf } from './body-blocks.ts';
export type { SectorBlock } from './body-blocks.ts';
export { renderModule } from './render-module.ts';
export type { RenderOptions, RenderedModule } from './render-module.ts';
export { chartMistakes } from './chart-mistakes.ts';
export { chartHtml } from './chart-html.ts';
export type { ChartRequest } from './chart-request.ts';
export { datasetHtml } from './dataset-preview.ts';
export { dateText } from './render-words.ts';
export { sourceAnchor } from './render-sources.ts';
export type { CitedSource } from './render-sources.ts';
export { programmeClock, readClockTime, clockText, MAX_ITEM_MINUTES } from './programme-clock.ts';
export type {
  ProgrammeItem,
  ProgrammeClock,
  ClockRow,
  ClockTotals,
  ClockWarning,
  ClockMistake,
} from './programme-clock.ts';
export { programmeWarnings, DEFAULT_LIMITS } from './programme-warnings.ts';
export type { ProgrammeWarning, ProgrammeLimits } from './programme-warnings.ts';
export { attendedMinutes } from './attended-minutes.ts';
export type { SessionLists } from './attended-minutes.ts';
export { programmeBlocks } from './programme-blocks.ts';
export type { ProgrammeBlock } from './programme-blocks.ts';
export {
  INTERPRETING,
  CONSECUTIVE_FACTOR,
  LONGEST_INTERPRETED,
  interpretedMinutes,
  contentMinutes,
} from './programme-interpreting.ts';
export type { Interpreting } from './programme-interpreting.ts';
export { programmeAdvice, uncoveredModules } from './programme-advice.ts';
export type { PlannedEvent, PlannedModule, PlannedRow, ProgrammeAdvice } from './programme-advice.ts';
export { bookingKey, sameNames } from './programme-bookings.ts';
export { mergeProgrammes } from './programme-merge.ts';
export type { MergeConflict, MergedProgramme, SameValue } from './programme-merge.ts';
export { moveItem } from './programme-order.ts';
export { canonicalJson } from './canonical-json.ts';
export { MAX_TRACK_LENGTH, parsePackages } from './packages-file.ts';
export type { CoursePackage, GroupSize, TimetableRow } from './packages-file.ts';
export { FREE_SLOTS } from './free-slots.ts';
export type { FreeSlot } from './free-slots.ts';
export { packageClock } from './packages-file-times.ts';
export { differingRows, packageVariants } from './package-variants.ts';
export type { Variant, VariantCell, VariantRow } from './package-variants.ts';
export { writePackagesFile } from './write-packages-file.ts';
export { writeGlossaryFile, writeLinksFile } from './write-reference-files.ts';
export { fileLines } from './file-lines.ts';
export type { FileLines } from './file-lines.ts';
export type { LocalisedTitle, TitleText } from './localised-title.ts';
export { coverage, isFreshOn, languageCoverage } from './freshness.ts';
export type { Coverage, LanguageCoverage } from './freshness.ts';
export { fieldStates, isEmptyField, TRANSLATED_FIELDS, translationState } from './translation.ts';
export type { FieldHashes, FieldState, TranslatedField, TranslationState } from './translation.ts';
export { parseLinks, parseGlossary, parseSources } from './reference-files.ts';
export type { ToolkitLink, GlossaryTerm, RegisteredSource } from './reference-files.ts';
export { parseDataset } from './dataset-file.ts';
export type { Dataset, DatasetDimension, DatasetCategory } from './dataset-file.ts';
export { parseExampleEvents } from './example-events-file.ts';
export type {
  ExampleEvents,
  ExampleEvent,
  ExampleCost,
  ExampleOrganisation,
  ExampleQuestion,
} from './example-event.ts';
export type { RuleSetData, RuleData, ScopedRuleData } from './rule-set-fields.ts';
export { finnishStems, foldLetters, searchWords, SHORT_WORD } from './search/search-words.ts';
export type { SearchWord } from './search/search-words.ts';
export { markMatches, snippetOf } from './search/snippet.ts';
export type { TextPiece } from './search/snippet.ts';
export { isPublicAddress } from './links/public-address.ts';
export { hostOf, isFigures, PUBLIC_WEB, refusalOf } from './links/visitable.ts';
export type { NotVisited, VisitRules } from './links/visitable.ts';
export { FAILURES_UNTIL_BROKEN, NEW_LINK, nextLinkState } from './links/link-state.ts';
export type { LinkFailure, LinkOutcome, LinkState, LinkStatus } from './links/link-state.ts';
export { isCheckable, linksIn, LONGEST_LINK } from './links/links-in.ts';
export { libraryMistakes, originalText, prerequisiteCycle } from './library-check.ts';
export type { KnownLibrary, LibraryParts } from './library-check.ts';
export { isChanged, wordDiff } from './diff/word-diff.ts';
export type { DiffPiece } from './diff/word-diff.ts';
export { seemsWithoutVerb } from './outcome-verb.ts';
export { bodyFindings, draftAdvice, draftBlockers } from './module-findings.ts';
export type { DraftSurroundings, DraftToJudge, Finding, FindingCode } from './module-findings.ts';
export { SLUG, WEB_ADDRESS } from './fields.ts';
export { isPartialDay } from './day-text.ts';
export { GRID_MINUTES, DEFAULT_BREAKS, DEFAULT_WISH_WEIGHT, MAX_CANDIDATES } from './composer/request.ts';
export type {
  ComposerRequest,
  ComposerModule,
  BreakRules,
  FixedPoint,
  FreeRow,
  RequestMistake,
  RequestMistakeCode,
} from './composer/request.ts';
export type {
  Proposal,
  ProposedProgramme,
  ProposedRow,
  ComposerRule,
  ModuleIn,
  ModuleOut,
  MoreTime,
  ReasonOut,
  LimitOfMinutes,
  Sacrifice,
} from './composer/proposal.ts';
export { composeProgramme, composeGreedily } from './composer/compose.ts';
export { programmeValue } from './composer/programme-value.ts';
export { sectorUtility, UTILITY } from './sector-utility.ts';
