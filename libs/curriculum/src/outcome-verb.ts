import type { ContentLang } from '@talkoot/messages';

type Clues = {
  /** Words that begin a sentence about the person or the course, or that join: never the verb. */
  readonly never: readonly string[];
  /** Endings of nouns and adjectives that the verbs of the language hardly have. */
  readonly nouns: RegExp;
  /** Endings that a verb has in the infinitive or in the third person; null where its form says nothing. */
  readonly verbs: RegExp | null;
};

const CLUES: Record<'fi' | 'sv' | 'en', Clues> = {
  fi: {
    never: [
      'osallistuja',
      'osallistujat',
      'hän',
      'se',
      'moduuli',
      'koulutus',
      'että',
      'ja',
      'miten',
      'mitä',
      'miksi',
    ],
    nouns: /(?:minen|misen|suus|syys|ttuus|inen|issa|issä|ssakin|jen|ista|kset)$/u,
    verbs: /(?:[aäeo]{2}|[aeiouyäö]{2}|d[aä]|ll[aä]|nn[aä]|rr[aä]|st[aä]|t[aä])$/u,
  },
  sv: {
    never: [
      'deltagaren',
      'deltagarna',
      'hen',
      'han',
      'hon',
      'den',
      'det',
      'en',
      'ett',
      'de',
      'att',
      'och',
      'hur',
      'vad',
    ],
    nouns: /(?:het|heten|ning|ningen|tion|tionen|skap|else|elsen)$/u,
    verbs: /(?:[aeoåäö]|r|s|n|vet|ger)$/u,
  },
  en: {
    never: [
      'participant',
      'participants',
      'the',
      'a',
      'an',
      'they',
      'it',
      'to',
      'and',
      'how',
      'what',
      'why',
      'you',
    ],
    nouns: /(?:tion|ness|ship|ity|.{4}ing|ance|ence|ism|ology)$/u,
    verbs: null,
  },
};

/**
 * Whether a learning outcome seems not to begin with a verb ("Osallistuja tuntee …", "Knowledge of …"). A guess from
 * the first word and its ending, which does not know the words: good for a hint beside the field and nothing else.
 */
export function seemsWithoutVerb(outcome: string, lang: ContentLang): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(outcome.trim())?.[0]?.toLowerCase();
  if (first === undefined) return outcome.trim() !== '';
  const { never, nouns, verbs } = CLUES[lang === 'fi-simple' ? 'fi' : lang];
  return never.includes(first) || nouns.test(first) || !(verbs?.test(first) ?? true);
}
