import type { MessageKey } from '@talkoot/messages';
import type { Row } from './programme-rows.ts';

type UsualPart = Pick<Row, 'kind' | 'minutes' | 'methods'> & {
  readonly key: MessageKey;
  /** Where it stands in a day that has nothing yet; null: somewhere between. */
  readonly place: 'opening' | 'closing' | null;
};

/** What most days have besides modules, with the minutes that it usually takes. */
export const USUAL_PARTS = [
  { key: 'events.slot.coffee', kind: 'break', minutes: 15, methods: [], place: 'opening' },
  { key: 'events.slot.pairs', kind: 'exercise', minutes: 20, methods: ['pair-discussion'], place: 'opening' },
  { key: 'events.slot.lunch', kind: 'break', minutes: 45, methods: [], place: null },
  { key: 'events.slot.questions', kind: 'exercise', minutes: 15, methods: [], place: null },
  { key: 'events.slot.feedback', kind: 'session', minutes: 10, methods: [], place: 'closing' },
] as const satisfies readonly UsualPart[];
