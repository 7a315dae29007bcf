import { Service, linkedSignal, signal } from '@angular/core';
import type { ModuleSummary } from './library-views.ts';

/** What is looked for; an empty text is no limit. */
export interface ModuleWishes {
  readonly text: string;
  readonly sector: string;
  readonly lang: string;
  readonly method: string;
}

export const NO_WISHES: ModuleWishes = { text: '', sector: '', lang: '', method: '' };

export const MODULES_AT_ONCE = 50;

/** Kept while the desk is open: whoever comes back from a module finds the list as they left it. */
@Service()
export class ModuleFilter {
  readonly wishes = signal<ModuleWishes>(NO_WISHES);
  /** How many of what fits are drawn: a thousand at once would make the page slow. */
  readonly most = linkedSignal({ source: this.wishes, computation: () => MODULES_AT_ONCE });
}

/** A module for every sector fits each sector; every word of the text has to be somewhere in the module. */
export function fitsWishes(module: ModuleSummary, { text, sector, lang, method }: ModuleWishes): boolean {
  const has = (values: readonly string[], wanted: string): boolean =>
    wanted === '' || values.includes(wanted);
  const { title, summary, topics, learningOutcomes, audiences, langs, methods } = module;
  return (
    (audiences.length === 0 || has(audiences, sector)) &&
    has(langs, lang) &&
    has(methods, method) &&
    hasWords([title, summary, ...topics, ...learningOutcomes], text)
  );
}

/** Whether every word that is wanted is somewhere in the texts. */
export function hasWords(texts: readonly string[], wanted: string): boolean {
  const all = texts.join('\n').toLocaleLowerCase('fi');
  return wanted
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .every((word) => all.includes(word));
}
