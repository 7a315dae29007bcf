export { SECTORS, METHODS, CONTENT_LANGS, sectorName, isSectorCode } from './vocabulary.ts';
export type { SectorCode, Method, ContentLang, Audience } from './vocabulary.ts';
export type { Mistake, MistakeCode, Parsed } from './mistake.ts';
export { parseModuleFile } from './module-file.ts';
export type { ModuleText, ModuleSource, Duration } from './module-file.ts';
export { sectorBlocksOf } from './body-blocks.ts';
export type { SectorBlock } from './body-blocks.ts';
export { renderModule } from './render-module.ts';
export type { RenderOptions, RenderedModule } from './render-module.ts';
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
export { moveItem } from './programme-order.ts';
export { canonicalJson } from './canonical-json.ts';
export { coverage, isFreshOn, translationState } from './freshness.ts';
export type { Coverage, TranslationState } from './freshness.ts';
