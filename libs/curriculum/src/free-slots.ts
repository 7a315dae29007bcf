import type { TitleText } from './localised-title.ts';
import type { Method } from './vocabulary.ts';

/** A part of a day that no module teaches, ready to be put in: its name is content, so it is there in each language. */
export type FreeSlot = {
  code: string;
  kind: 'session' | 'exercise' | 'break';
  minutes: number;
  title: TitleText;
  methods: Method[];
};

/** Parts that most days have, in the order in which they come in a day. */
export const FREE_SLOTS: readonly FreeSlot[] = [
  {
    code: 'arrival',
    kind: 'break',
    minutes: 15,
    title: {
      fi: 'Kahvi ja ilmoittautuminen',
      sv: 'Kaffe och anmälan',
      en: 'Coffee and registration',
    },
    methods: [],
  },
  {
    code: 'opening-pairs',
    kind: 'exercise',
    minutes: 20,
    title: {
      fi: 'Parikeskustelu: mieleen jäänyt kohtaaminen',
      sv: 'Samtal i par: ett möte som jag minns',
      en: 'Discussion in pairs: an encounter I remember',
    },
    methods: ['pair-discussion'],
  },
  {
    code: 'questions',
    kind: 'session',
    minutes: 15,
    title: { fi: 'Kysymyksiä ja keskustelua', sv: 'Frågor och diskussion', en: 'Questions and discussion' },
    methods: [],
  },
  {
    code: 'pause',
    kind: 'break',
    minutes: 15,
    title: { fi: 'Tauko', sv: 'Paus', en: 'Break' },
    methods: [],
  },
  {
    code: 'lunch',
    kind: 'break',
    minutes: 45,
    title: { fi: 'Lounas', sv: 'Lunch', en: 'Lunch' },
    methods: [],
  },
  {
    code: 'feedback',
    kind: 'session',
    minutes: 10,
    title: { fi: 'Palaute ja kotiinviemiset', sv: 'Respons och avslutning', en: 'Feedback and takeaways' },
    methods: [],
  },
];
