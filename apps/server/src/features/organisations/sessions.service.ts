import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SessionReader, type Actor } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { verifyPassword } from './passwords.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';

export const SESSION_HOURS = 12;

/** The demo people of try-out mode, by what they are for. */
export const DEMO_EMAILS = {
  organiser: 'organiser@demo.example',
  partner: 'partner@demo.example',
  trainer: 'trainer@demo.example',
  administrator: 'administrator@demo.example',
} as const;
export type DemoRole = keyof typeof DEMO_EMAILS;

@Injectable()
export class Sessions extends SessionReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async findActor(token: string, requestId: string): Promise<Actor | null> {
    const session = await this.dataSource.manager.findOne(Session, {
      where: { tokenHash: hashToken(token) },
      relations: { person: { memberships: true } },
    });
    if (!session || Temporal.Instant.compare(session.expiresAt, this.clock.now()) <= 0) return null;
    const { person } = session;
    if (person.disabledAt) return null;
    return {
      personId: person.id,
      name: person.name,
      locale: person.locale,
      isAdministrator: person.isAdministrator,
      memberships: person.memberships.map(({ organisationId, role }) => ({ organisationId, role })),
      requestId,
    };
  }

  /** @throws {ProblemError} SIGN_IN_FAILED, the same for a wrong password and an unknown address */
  async signIn(email: string, password: string): Promise<{ token: string; personId: string }> {
    const person = await this.dataSource.manager.findOne(Person, {
      where: { emailNormalised: normaliseEmail(email) },
      select: { id: true, passwordHash: true, disabledAt: true },
    });
    const isRight = await verifyPassword(password, person?.passwordHash ?? null);
    if (!person || !isRight || person.disabledAt) throw new ProblemError('SIGN_IN_FAILED');
    return { token: await this.open(this.dataSource.manager, person.id), personId: person.id };
  }

  /** Try-out mode's *Continue as*; elsewhere it does not exist. */
  async continueAs(role: DemoRole): Promise<{ token: string; personId: string }> {
    if (this.config.mode !== 'try-out') throw new ProblemError('NOT_FOUND');
    const person = await this.dataSource.manager.findOneBy(Person, {
      emailNormalised: DEMO_EMAILS[role],
      isDemo: true,
    });
    if (!person) throw new ProblemError('NOT_FOUND');
    return { token: await this.open(this.dataSource.manager, person.id), personId: person.id };
  }

  async open(manager: EntityManager, personId: string): Promise<string> {
    const { token, hash } = newToken();
    await manager.insert(Session, {
      tokenHash: hash,
      personId,
      expiresAt: this.clock.now().add({ hours: SESSION_HOURS }),
    });
    return token;
  }

  async close(token: string): Promise<void> {
    await this.dataSource.manager.delete(Session, { tokenHash: hashToken(token) });
  }
}
