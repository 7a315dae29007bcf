import { type SchemaPathTree, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { METHODS, SECTORS, type Method, type SectorCode } from '@talkoot/curriculum';
import { messageError } from '../../ui/message-error.ts';
import type { DraftFacts } from './authoring-views.ts';

/** What the form of a module's facts holds while somebody types. */
export interface FactsModel {
  minutes: { min: number | null; default: number | null; max: number | null };
  methods: Method[];
  audiences: SectorCode[];
  topics: string;
  tags: string;
  prerequisites: string[];
  datasets: string[];
  lawAsOf: string;
  institutionsAsOf: string;
  statsAsOf: string;
  reviewBy: string;
  changeNote: string;
}

export function factsModelOf(facts: DraftFacts): FactsModel {
  return {
    minutes: { ...facts.minutes },
    methods: METHODS.filter((code) => facts.methods.includes(code)),
    audiences: SECTORS.filter((code) => facts.audiences.includes(code)),
    topics: facts.topics.join(', '),
    tags: facts.tags.join(', '),
    prerequisites: [...facts.prerequisites],
    datasets: [...facts.datasets],
    lawAsOf: facts.lawAsOf ?? '',
    institutionsAsOf: facts.institutionsAsOf ?? '',
    statsAsOf: facts.statsAsOf ?? '',
    reviewBy: facts.reviewBy,
    changeNote: facts.changeNote,
  };
}

export function factsBodyOf(model: FactsModel) {
  const minutes = (value: number | null): number => value ?? 0;
  return {
    ...model,
    minutes: {
      min: minutes(model.minutes.min),
      default: minutes(model.minutes.default),
      max: minutes(model.minutes.max),
    },
    topics: listed(model.topics),
    tags: listed(model.tags),
    lawAsOf: model.lawAsOf || undefined,
    institutionsAsOf: model.institutionsAsOf || undefined,
    statsAsOf: model.statsAsOf || undefined,
  };
}

/** The facts one on a line, to compare. */
export function factLines({ minutes, ...rest }: FactsModel): string {
  const { min: least, default: usual, max: most } = minutes;
  const values = Object.values(rest).map((value) => (Array.isArray(value) ? value.join(', ') : value));
  return [`${least} / ${usual} / ${most} min`, ...values].filter(Boolean).join('\n');
}

export function factsRules(path: SchemaPathTree<FactsModel>): void {
  for (const minutes of [path.minutes.min, path.minutes.default, path.minutes.max]) {
    required(minutes);
    min(minutes, 5);
    max(minutes, 720);
  }
  validate(path.minutes.min, ({ value, valueOf }) => {
    const usual = valueOf(path.minutes.default);
    return usual !== null && (value() ?? 0) > usual
      ? messageError('problem.field.tooLarge', { max: usual })
      : undefined;
  });
  validate(path.minutes.max, ({ value, valueOf }) => {
    const usual = valueOf(path.minutes.default);
    return usual !== null && value() !== null && (value() ?? 0) < usual
      ? messageError('problem.field.tooSmall', { min: usual })
      : undefined;
  });
  required(path.reviewBy);
  maxLength(path.changeNote, 500);
}

function listed(text: string): string[] {
  return [...new Set(text.split(',').map((one) => one.trim()))].filter(Boolean);
}
