import { Injectable } from '@nestjs/common';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { escapeHtml } from '../../platform/http/escape-html.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { Membership } from './membership.entity.ts';
import { OneTimeLinks } from './one-time-links.service.ts';
import { Organisation } from './organisation.entity.ts';
import type { ChangePersonDto, InvitePersonDto, MembershipDto, PersonView } from './people.dto.ts';
import { Person } from './person.entity.ts';
import type { SignedInPersonView } from './session.dto.ts';
import { Session } from './session.entity.ts';

const INVITATION_HOURS = 14 * 24;

@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    private readonly links: OneTimeLinks,
    private readonly mail: Mail,
    private readonly clock: Clock,
  ) {}

  async signedInView(personId: string): Promise<SignedInPersonView> {
    const { id, name, email, locale, isAdministrator, memberships } = await this.#view(personId);
    return { id, name, email, locale, isAdministrator, memberships };
  }

  async list(): Promise<PersonView[]> {
    const people = await this.dataSource.manager.find(Person, {
      relations: { memberships: { organisation: true } },
      order: { name: 'ASC', id: 'ASC' },
    });
    const withPassword = new Set(
      (
        await this.dataSource.query<{ id: string }[]>('SELECT id FROM person WHERE password_hash IS NOT NULL')
      ).map(({ id }) => id),
    );
    return people.map((person) => viewOf(person, withPassword.has(person.id)));
  }

  /** Makes the account and mails the link with which its owner chooses a password. */
  async invite(actor: Actor, dto: InvitePersonDto): Promise<PersonView> {
    const personId = await this.dataSource.transaction(async (tx) => {
      await checkMemberships(tx, dto.memberships);
      const emailNormalised = normaliseEmail(dto.email);
      if (await tx.existsBy(Person, { emailNormalised })) throw new ProblemError('EMAIL_TAKEN');
      const { name, email, locale, isAdministrator = false } = dto;
      const person = await tx.save(Person, { name, email, emailNormalised, locale, isAdministrator });
      await setMemberships(tx, person.id, dto.memberships);
      await this.#sendInvitation(tx, person);
      await audit(tx, actor, {
        action: 'person.invited',
        subjectType: 'person',
        subjectId: person.id,
        details: { memberships: dto.memberships, isAdministrator },
      });
      return person.id;
    });
    return this.#view(personId);
  }

  async inviteAgain(actor: Actor, personId: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const person = await tx.findOneBy(Person, { id: personId });
      if (!person) throw new ProblemError('NOT_FOUND');
      await this.#sendInvitation(tx, person);
      await audit(tx, actor, { action: 'person.invited-again', subjectType: 'person', subjectId: personId });
    });
  }

  async change(actor: Actor, personId: string, dto: ChangePersonDto): Promise<PersonView> {
    await this.dataSource.transaction(async (tx) => {
      await requireAdministrator(tx, actor);
      const person = await tx.findOne(Person, {
        where: { id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new ProblemError('NOT_FOUND');
      refuseLockingOneselfOut(actor, personId, dto);
      await checkMemberships(tx, dto.memberships);
      await tx.update(Person, personId, {
        name: dto.name,
        locale: dto.locale,
        isAdministrator: dto.isAdministrator,
        disabledAt: dto.isDisabled ? (person.disabledAt ?? this.clock.now()) : null,
      });
      await setMemberships(tx, personId, dto.memberships);
      if (dto.isDisabled) await tx.delete(Session, { personId });
      await audit(tx, actor, {
        action: 'person.changed',
        subjectType: 'person',
        subjectId: personId,
        details: {
          memberships: dto.memberships,
          isDisabled: dto.isDisabled,
          isAdministrator: dto.isAdministrator,
        },
      });
    });
    return this.#view(personId);
  }

  async changeOwn(actor: Actor, locale: Person['locale']): Promise<SignedInPersonView> {
    await this.dataSource.manager.update(Person, actor.personId, { locale });
    return this.signedInView(actor.personId);
  }

  async #view(personId: string): Promise<PersonView> {
    const person = await this.dataSource.manager.findOne(Person, {
      where: { id: personId },
      relations: { memberships: { organisation: true } },
    });
    if (!person) throw new ProblemError('NOT_FOUND');
    const [{ has }] = await this.dataSource.query<[{ has: boolean }]>(
      'SELECT password_hash IS NOT NULL AS has FROM person WHERE id = $1',
      [personId],
    );
    return viewOf(person, has);
  }

  async #sendInvitation(tx: EntityManager, person: Person): Promise<void> {
    const token = await this.links.make(tx, {
      purpose: 'choose-password',
      personId: person.id,
      hours: INVITATION_HOURS,
    });
    const url = this.mail.link(`/desk/welcome/${token}`);
    const t = translatorFor(person.locale);
    const lines = [
      t('organisations.invitation.greeting', { name: person.name }),
      t('organisations.invitation.body'),
    ];
    await this.mail.send(tx, {
      kind: 'invitation',
      recipient: person.email,
      locale: person.locale,
      subject: t('organisations.invitation.subject'),
      text: `${lines.join('\n\n')}\n\n${url}\n\n${t('organisations.invitation.validity')}\n`,
      html: `${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}<p><a href="${escapeHtml(url)}">${escapeHtml(
        t('organisations.invitation.link'),
      )}</a></p><p>${escapeHtml(t('organisations.invitation.validity'))}</p>`,
    });
  }
}

function viewOf(person: Person, hasPassword: boolean): PersonView {
  const { id, name, email, locale, isAdministrator } = person;
  return {
    id,
    name,
    email,
    locale,
    isAdministrator,
    isDisabled: person.disabledAt !== null,
    hasPassword,
    memberships: person.memberships.map(({ organisationId, organisation, role }) => ({
      organisationId,
      organisationName: organisation.name,
      role,
    })),
  };
}

/**
 * Two administrators who take each other's right at once would leave the house without any. Each takes the row of
 * every administrator first, so that the second one is not an administrator any more when their turn comes.
 */
async function requireAdministrator(tx: EntityManager, actor: Actor): Promise<void> {
  const administrators = await tx.find(Person, {
    select: { id: true },
    where: { isAdministrator: true, disabledAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (!administrators.some(({ id }) => id === actor.personId)) throw new ProblemError('FORBIDDEN');
}

/** Whoever runs the house cannot lock the door behind themselves. */
function refuseLockingOneselfOut(actor: Actor, personId: string, dto: ChangePersonDto): void {
  if (actor.personId !== personId) return;
  if (dto.isDisabled) throw fieldProblem('/isDisabled', 'notOneOf');
  if (!dto.isAdministrator) throw fieldProblem('/isAdministrator', 'notOneOf');
}

async function checkMemberships(tx: EntityManager, memberships: readonly MembershipDto[]): Promise<void> {
  const ids = memberships.map(({ organisationId }) => organisationId);
  const known = new Set((await tx.findBy(Organisation, { id: In(ids) })).map(({ id }) => id));
  for (const [index, id] of ids.entries()) {
    if (!known.has(id)) throw fieldProblem(`/memberships/${index}/organisationId`, 'notOneOf');
    if (ids.indexOf(id) !== index) throw fieldProblem(`/memberships/${index}/organisationId`, 'notUnique');
  }
}

async function setMemberships(
  tx: EntityManager,
  personId: string,
  memberships: readonly MembershipDto[],
): Promise<void> {
  await tx.delete(Membership, { personId });
  if (memberships.length === 0) return;
  await tx.insert(
    Membership,
    memberships.map(({ organisationId, role }) => ({ personId, organisationId, role })),
  );
}
