import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { OneTimeLinks } from './one-time-links.service.ts';
import { hashPassword } from './passwords.ts';
import type { WelcomeDto, WelcomeView } from './people.dto.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';
import { Sessions } from './sessions.service.ts';

const FIRST_ADMINISTRATOR_HOURS = 24;

/** What a one-time link opens: the first administrator's account, or the choice of a password. */
@Injectable()
export class Welcome {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
  ) {}

  /** The token of a new link while the house has no administrator who may sign in, else null. */
  async firstAdministratorToken(): Promise<string | null> {
    if (await hasAdministrator(this.dataSource.manager)) return null;
    return this.dataSource.transaction((tx) =>
      this.links.make(tx, {
        purpose: 'first-administrator',
        personId: null,
        hours: FIRST_ADMINISTRATOR_HOURS,
      }),
    );
  }

  async show(token: string): Promise<WelcomeView> {
    const { purpose, personId } = await this.links.get(this.dataSource.manager, token);
    const person = personId ? await this.dataSource.manager.findOneBy(Person, { id: personId }) : null;
    return { purpose, name: person?.name ?? '', email: person?.email ?? '' };
  }

  /** Spends the link and signs its owner in. */
  async enter(token: string, dto: WelcomeDto): Promise<{ token: string; personId: string }> {
    const passwordHash = await hashPassword(dto.password);
    return this.dataSource.transaction(async (tx) => {
      const link = await this.links.use(tx, token);
      const personId = link.personId
        ? await this.#choosePassword(tx, link.personId, passwordHash)
        : await this.#makeAdministrator(tx, dto, passwordHash);
      return { token: await this.sessions.open(tx, personId), personId };
    });
  }

  async #choosePassword(tx: EntityManager, personId: string, passwordHash: string): Promise<string> {
    await tx.update(Person, personId, { passwordHash });
    await tx.delete(Session, { personId });
    await audit(tx, null, { action: 'person.password-chosen', subjectType: 'person', subjectId: personId });
    return personId;
  }

  async #makeAdministrator(tx: EntityManager, dto: WelcomeDto, passwordHash: string): Promise<string> {
    if (await hasAdministrator(tx)) throw new ProblemError('LINK_EXPIRED');
    const emailNormalised = normaliseEmail(dto.email);
    if (await tx.existsBy(Person, { emailNormalised })) throw new ProblemError('EMAIL_TAKEN');
    const { name, email } = dto;
    const person = await tx.save(Person, {
      name,
      email,
      emailNormalised,
      passwordHash,
      isAdministrator: true,
    });
    await audit(tx, null, {
      action: 'person.first-administrator',
      subjectType: 'person',
      subjectId: person.id,
    });
    return person.id;
  }
}

function hasAdministrator(manager: EntityManager): Promise<boolean> {
  return manager.existsBy(Person, { isAdministrator: true, disabledAt: IsNull() });
}
