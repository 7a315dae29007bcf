import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { isId } from '../http/ids.ts';
import { ProblemError } from '../problem/problem-error.ts';
import { EventRoleReader, SessionReader, type Actor, type EventRole } from './actor.ts';
import { may, PERMISSIONS, type Permission } from './permissions.ts';

export const PERMISSION_KEY = 'talkoot:permission';
export const SESSION_COOKIE = '__Host-talkoot';

/** Every handler says what it takes to call it. A route without it answers 500 and fails the tests. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION_KEY, permission);

/** The signed-in person; null on routes that anyone may call. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<FastifyRequest>().actor ?? null,
);

/** Through which organisations the caller takes part in the event of this request. */
export const CurrentEventRoles = createParamDecorator(
  (_: unknown, context: ExecutionContext): readonly EventRole[] =>
    context.switchToHttp().getRequest<FastifyRequest>().eventRoles ?? [],
);

/** Finds who asks, then asks the matrix. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly events: EventRoleReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(PERMISSION_KEY, context.getHandler());
    if (!permission)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no permission`);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[SESSION_COOKIE];
    request.actor = token ? await this.sessions.findActor(token, String(request.id)) : null;

    const rule = PERMISSIONS[permission];
    if (rule.who === 'anyone') return true;
    if (!request.actor) throw new ProblemError('NOT_SIGNED_IN');
    if (rule.who === 'event') request.eventRoles = await this.#rolesIn(request, request.actor);
    if (may(permission, request.actor, request.eventRoles)) return true;
    // Who takes no part in an event is not told that it exists.
    throw new ProblemError(
      rule.who === 'event' && request.eventRoles?.length === 0 ? 'NOT_FOUND' : 'FORBIDDEN',
    );
  }

  async #rolesIn(request: FastifyRequest, actor: Actor): Promise<readonly EventRole[]> {
    const eventId = (request.params as { eventId?: string }).eventId ?? '';
    return isId(eventId) ? this.events.rolesOf(actor.personId, eventId) : [];
  }
}
