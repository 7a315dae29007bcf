import type { EntityManager } from 'typeorm';
import { normaliseEmail } from '../../../platform/http/email.ts';
import { submissionKey } from '../personal-links.ts';
import { ENDED_STATUSES, Registration } from '../registration.entity.ts';
import type { Arrival, PersonForm } from '../submission.ts';

export interface Newcomer {
  readonly person: PersonForm;
  readonly emailNormalised: string;
  /** One form and one address: a double click, a reload and a retry have the same. */
  submissionId: string;
}

/** The people of a submission with their keys. */
export function newcomersOf({ submission }: Arrival): Newcomer[] {
  return submission.people.map((person) => {
    const emailNormalised = normaliseEmail(person.email);
    return { person, emailNormalised, submissionId: submissionKey(submission.submissionId, emailNormalised) };
  });
}

/** Registrations that these newcomers have already: by their form, or by their address. */
export class EarlierRegistrations {
  readonly #bySubmission = new Map<string, Registration>();
  readonly #byEmail = new Map<string, Registration>();

  static async of(
    tx: EntityManager,
    eventId: string,
    newcomers: readonly Newcomer[],
  ): Promise<EarlierRegistrations> {
    const earlier = new EarlierRegistrations();
    const find = async (all: readonly Newcomer[]): Promise<void> => {
      const found = await tx
        .createQueryBuilder(Registration, 'r')
        .where(
          `r.event_id = :eventId AND (r.submission_id = ANY(:submissions) OR
             (r.email_normalised = ANY(:emails) AND r.status <> ALL(:ended)))`,
          {
            eventId,
            ended: ENDED_STATUSES,
            submissions: all.map(({ submissionId }) => submissionId),
            emails: all.map(({ emailNormalised }) => emailNormalised),
          },
        )
        .getMany();
      for (const registration of found) earlier.add(registration);
    };
    await find(newcomers);
    // A cancelled one answers nothing: who goes back to the form and sends it again wants to come, so the key goes on
    // from the cancelled one.
    for (;;) {
      const again = newcomers.filter((newcomer) => earlier.#isOver(newcomer.submissionId));
      if (again.length === 0) return earlier;
      for (const newcomer of again) {
        newcomer.submissionId = submissionKey(newcomer.submissionId, newcomer.emailNormalised);
      }
      await find(again);
    }
  }

  add(registration: Registration): void {
    this.#bySubmission.set(registration.submissionId, registration);
    if (!isEnded(registration)) this.#byEmail.set(registration.emailNormalised, registration);
  }

  /** What this very form has made already. */
  sent({ submissionId }: Newcomer): Registration | undefined {
    return this.#bySubmission.get(submissionId);
  }

  /** What this address has, whoever typed it. */
  known({ emailNormalised }: Newcomer): Registration | undefined {
    return this.#byEmail.get(emailNormalised);
  }

  #isOver(submissionId: string): boolean {
    const sent = this.#bySubmission.get(submissionId);
    return sent !== undefined && isEnded(sent);
  }
}

/** Whether the person no longer comes, waits or is asked for. */
export function isEnded({ status }: Pick<Registration, 'status'>): boolean {
  return ENDED_STATUSES.includes(status);
}
