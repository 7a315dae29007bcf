import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { PersonalLinks } from './personal-links.ts';
import type { Registration } from './registration.entity.ts';
import { Admission, type Outcome } from './seats/admission.ts';
import { Turnstile } from './seats/turnstile.ts';
import type { Submission } from './submission.ts';

/** What the public is told: a link of their own, or that the rest was said by mail. */
export type PublicAnswer =
  { readonly kind: 'registered'; readonly token: string } | { readonly kind: 'already' };

/** The doors to the one way in: for the public, for staff, and for lists. */
@Injectable()
export class Registering {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly turnstile: Turnstile,
    private readonly admission: Admission,
    private readonly links: PersonalLinks,
  ) {}

  /**
   * From the public form. `already`: each address is registered. Its owner is told by mail, and whoever typed it
   * learns nothing, neither the link nor the seat.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, WAITING_LIST_FULL, VALIDATION_FAILED
   */
  async registerInPublic(eventId: string, submission: Submission, lang: Lang): Promise<PublicAnswer> {
    const arrival = { submission, lang, actor: null, at: this.clock.now() };
    const outcome = await this.turnstile.admit(eventId, arrival);
    if (outcome.kind === 'refused') throw outcome.problem;
    if (outcome.kind === 'known') return { kind: 'already' };
    return { kind: 'registered', token: outcome.token ?? (await this.#newLink(eventId, outcome)) };
  }

  /**
   * By staff, also after the deadline: people come late, at the door, and are written down after the day.
   * @throws {ProblemError} EVENT_NOT_OPEN, REGISTRATION_CLOSED, REGISTRATION_DUPLICATE, VALIDATION_FAILED
   */
  async registerByStaff(
    tx: EntityManager,
    eventId: string,
    submission: Submission,
    lang: Lang,
    actor: Actor,
  ): Promise<Registration> {
    const arrival = { submission, lang, actor, at: this.clock.now() };
    const [outcome] = await this.admission.admit(tx, eventId, [arrival]);
    if (outcome?.kind === 'refused') throw outcome.problem;
    if (outcome?.kind !== 'registered') throw new ProblemError('REGISTRATION_DUPLICATE');
    return outcome.registrations[0] as Registration;
  }

  /** A whole list at once, by staff: one outcome for each submission, in their order. */
  async registerList(
    tx: EntityManager,
    eventId: string,
    submissions: readonly Submission[],
    lang: Lang,
    actor: Actor,
  ): Promise<Outcome[]> {
    const at = this.clock.now();
    const arrivals = submissions.map((submission) => ({ submission, lang, actor, at }));
    return this.admission.admit(tx, eventId, arrivals);
  }

  /** Who sends a form for the second time gets another link: no answer can repeat the first one. */
  async #newLink(
    eventId: string,
    { groupId, registrations }: Outcome & { readonly kind: 'registered' },
  ): Promise<string> {
    const registrationId = registrations[0]?.id as string;
    const owner = groupId ? { eventId, groupId } : { eventId, registrationId };
    return this.links.issue(this.dataSource.manager, owner);
  }
}
