import type { Lang } from '@talkoot/messages';
import type { Actor } from '../../platform/access/actor.ts';
import type { GroupWish } from './registration-group.entity.ts';
import type { Answers, Attendance } from './registration.entity.ts';

/** One person, from the public page, the desk, a list or another date alike. The answers are checked already. */
export interface PersonForm {
  readonly name: string;
  readonly email: string;
  /** A partner of the event; null for everybody else. */
  readonly organisationId: string | null;
  /** As typed, where the organisation is no partner. */
  readonly organisationName: string;
  readonly sector: string;
  readonly attendance: Attendance;
  readonly sessionIds: readonly string[];
  readonly answers: Answers;
  readonly formVersion: number;
}

/** What one press of the button sends. */
export interface Submission {
  /** Made once for each form shown: sending it twice registers once. */
  readonly submissionId: string;
  /** Who registers others, and may not come along; null for one who registers themselves. */
  readonly contact: { readonly name: string; readonly email: string } | null;
  readonly wish: GroupWish;
  readonly people: readonly PersonForm[];
}

/** A submission on its way in. */
export interface Arrival {
  readonly submission: Submission;
  readonly lang: Lang;
  /** Null: the participant. */
  readonly actor: Actor | null;
  /** Whoever came in time is in time, however long the queue for the lock is. */
  readonly at: Temporal.Instant;
}
