import {
  fieldStates,
  TRANSLATED_FIELDS,
  wordDiff,
  type FieldState,
  type TranslatedField,
} from '@talkoot/curriculum';
import { LANG_ORDER } from './library.service.ts';
import { originalOf } from './module-versions.queries.ts';
import type {
  DiffPieceView,
  FieldStateView,
  ModuleFactsView,
  ModuleTextFieldsView,
} from './module-authoring.dto.ts';
import { fieldText } from './module-diff.ts';
import type { ModuleText } from './module-text.entity.ts';
import type { ModuleVersion } from './module-version.entity.ts';
import { fieldHashes } from './module-writer.ts';

export function factsView(version: ModuleVersion): ModuleFactsView {
  const { topics, tags, methods, audiences, prerequisites, datasets } = version;
  const { lawAsOf, institutionsAsOf, statsAsOf, reviewBy, changeNote } = version;
  return {
    minutes: { min: version.minutesMin, default: version.minutesDefault, max: version.minutesMax },
    ...{ topics, tags, methods, audiences, prerequisites, datasets },
    ...{ lawAsOf, institutionsAsOf, statsAsOf, reviewBy, changeNote },
  };
}

/**
 * The texts of a version, the original first. Each field of a translation says how it stands to the original, and
 * what changed there since.
 * @param earlier texts of other versions, among which the original is looked for that a field was made from
 */
export function textsView(
  version: Pick<ModuleVersion, 'id' | 'texts'>,
  earlier: readonly ModuleText[],
): ModuleTextFieldsView[] {
  const original = originalOf(version);
  const now = { text: original, hashes: fieldHashes(original) };
  const rank = ({ lang, sourceLang }: ModuleText): number =>
    sourceLang === null ? -1 : LANG_ORDER.indexOf(lang);
  return [...version.texts]
    .sort((a, b) => rank(a) - rank(b))
    .map((text) => {
      const { lang, title, summary, learningOutcomes, body, lawNote, sources } = text;
      const isOriginal = text === original;
      const states = fieldStates(text, text.sourceHashes, now);
      return {
        ...{ lang, isOriginal, title, summary, learningOutcomes, body, lawNote, sources },
        fields: isOriginal
          ? []
          : TRANSLATED_FIELDS.map((field) => fieldView(field, states[field], text, original, earlier)),
      };
    });
}

function fieldView(
  field: TranslatedField,
  state: FieldState,
  { sourceHashes }: ModuleText,
  original: ModuleText,
  earlier: readonly ModuleText[],
): FieldStateView {
  return {
    field,
    state,
    changes: state === 'source-changed' ? changesSince(field, sourceHashes[field], original, earlier) : null,
  };
}

function changesSince(
  field: TranslatedField,
  hash: string | undefined,
  original: ModuleText,
  earlier: readonly ModuleText[],
): DiffPieceView[] | null {
  const old = earlier.find((text) => fieldHashes(text)[field] === hash);
  return old ? wordDiff(fieldText(old, field), fieldText(original, field)) : null;
}
