import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { PERMISSIONS } from '../../platform/access/permissions.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { Module } from './module.entity.ts';
import { SharedEvents } from './shared-events.ts';

/** Through which organisations a person sees modules. */
export interface Viewer {
  readonly isAdministrator: boolean;
  readonly own: readonly string[];
  readonly partners: readonly string[];
}

/** Who sees a module, and who writes it: decided here and nowhere else (ADR 21). */
@Injectable()
export class ModuleAccess {
  constructor(private readonly sharedEvents: SharedEvents) {}

  viewerOf({ memberships, isAdministrator }: Actor): Promise<Viewer> {
    return this.viewerFor(
      memberships.map(({ organisationId }) => organisationId),
      isAdministrator,
    );
  }

  /** What everybody in these organisations sees. */
  async viewerFor(own: readonly string[], isAdministrator = false): Promise<Viewer> {
    const partners = own.length > 0 ? await this.sharedEvents.partnersOf(own) : [];
    return { isAdministrator, own, partners };
  }

  /** @throws {ProblemError} NOT_FOUND also where the person may not know that it exists, FORBIDDEN where it is not theirs */
  async getEditable(
    tx: EntityManager,
    actor: Actor,
    slug: string,
    { forUpdate = false } = {},
  ): Promise<Module> {
    const module = await tx.findOne(Module, {
      where: { slug },
      ...(forUpdate ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (module && canEdit(actor, module)) return module;
    const isSeen = module && isVisible(await this.viewerOf(actor), module);
    throw new ProblemError(isSeen ? 'FORBIDDEN' : 'NOT_FOUND');
  }
}

/** What of the library belongs to somebody: modules and packages alike. */
type Owned = Pick<Module, 'visibility' | 'ownerOrganisationId'>;

/** What the viewer may see, as conditions of a query. */
export function visibleTo({ isAdministrator, own, partners }: Viewer): FindOptionsWhere<Owned>[] {
  return [
    { visibility: 'public' },
    { ownerOrganisationId: In([...own]) },
    { visibility: 'partners', ownerOrganisationId: In([...partners]) },
    ...(isAdministrator ? [{ ownerOrganisationId: IsNull() }] : []),
  ];
}

/** The same for one that is at hand. */
export function isVisible({ isAdministrator, own, partners }: Viewer, module: Owned): boolean {
  const { visibility, ownerOrganisationId: owner } = module;
  if (visibility === 'public') return true;
  if (owner === null) return isAdministrator;
  return own.includes(owner) || (visibility === 'partners' && partners.includes(owner));
}

/** Organisers and managers of the owner write a module; the starter library belongs to who runs the house. */
export function canEdit(actor: Actor, module: Pick<Owned, 'ownerOrganisationId'>): boolean {
  if (module.ownerOrganisationId === null) return actor.isAdministrator;
  return rolesIn(actor, module.ownerOrganisationId).some((role) =>
    (PERMISSIONS['library.edit'].roles as readonly string[]).includes(role),
  );
}

/** A second pair of eyes publishes: somebody other than who asked for review, or a manager of the owner. */
export function canPublish(
  actor: Actor,
  module: Pick<Module, 'ownerOrganisationId'>,
  submittedById: string | null,
): boolean {
  if (!canEdit(actor, module)) return false;
  if (module.ownerOrganisationId === null || submittedById !== actor.personId) return true;
  return rolesIn(actor, module.ownerOrganisationId).includes('manager');
}

function rolesIn(actor: Actor, organisationId: string) {
  return actor.memberships
    .filter((membership) => membership.organisationId === organisationId)
    .map(({ role }) => role);
}
