import { Service, inject } from '@angular/core';
import { METHODS, SECTORS } from '@talkoot/curriculum';
import { formatDateOnly, type MessageKey } from '@talkoot/messages';
import { Language } from '../../language/language.ts';
import type { ModuleDiff } from './authoring-views.ts';

type Fact = ModuleDiff['facts'][number]['fact'];

const NAMES: Readonly<Record<Fact, MessageKey>> = {
  minutesMin: 'authoring.facts.minutes-min',
  minutesDefault: 'authoring.facts.minutes-default',
  minutesMax: 'authoring.facts.minutes-max',
  topics: 'authoring.facts.topics',
  tags: 'authoring.facts.tags',
  methods: 'authoring.facts.methods',
  audiences: 'authoring.facts.audiences',
  prerequisites: 'authoring.facts.prerequisites',
  datasets: 'authoring.facts.datasets',
  lawAsOf: 'curriculum.module.law-as-of',
  institutionsAsOf: 'curriculum.module.institutions-as-of',
  statsAsOf: 'curriculum.module.stats-as-of',
};

/** Facts of a module and their values as people read them. */
@Service()
export class FactWords {
  private readonly language = inject(Language);

  name(fact: Fact): string {
    return this.language.text(NAMES[fact]);
  }

  values(fact: Fact, values: readonly string[]): string {
    if (values.length > 0) return values.map((value) => this.word(value)).join(', ');
    return fact === 'audiences' ? this.language.text('curriculum.filter.every-sector') : '–';
  }

  private word(value: string): string {
    const sector = SECTORS.find((code) => code === value);
    if (sector) return this.language.text(`words.sector.${sector}`);
    const method = METHODS.find((code) => code === value);
    if (method) return this.language.text(`words.method.${method}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    return formatDateOnly(Temporal.PlainDate.from(value), this.language.current());
  }
}
