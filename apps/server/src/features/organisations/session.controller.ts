import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentActor, SESSION_COOKIE } from '../../platform/access/access-guard.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { normaliseEmail } from '../../platform/http/email.ts';
import { RateLimit } from '../../platform/http/rate-limit.ts';
import { People } from './people.service.ts';
import { ContinueAsDto, SessionView, SignInDto } from './session.dto.ts';
import { SESSION_HOURS, Sessions } from './sessions.service.ts';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  readonly #perAddress = new RateLimit({ attempts: 50, seconds: 900 });
  readonly #perAccount = new RateLimit({ attempts: 10, seconds: 900 });

  constructor(
    private readonly sessions: Sessions,
    private readonly people: People,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('session.own')
  @ApiOkResponse({ type: SessionView })
  async show(@CurrentActor() actor: Actor | null): Promise<SessionView> {
    return { person: actor ? await this.people.signedInView(actor.personId) : null, mode: this.config.mode };
  }

  @Post()
  @Allow('session.own')
  @ApiCreatedResponse({ type: SessionView })
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    await this.#perAddress.spend(request.ip);
    await this.#perAccount.spend(normaliseEmail(body.email));
    const { token, personId } = await this.sessions.signIn(body.email, body.password);
    await this.#perAccount.forget(normaliseEmail(body.email));
    return this.#answer(reply, token, personId);
  }

  @Post('try-out')
  @Allow('session.own')
  @ApiCreatedResponse({ type: SessionView })
  async continueAs(
    @Body() body: ContinueAsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, personId } = await this.sessions.continueAs(body.as);
    return this.#answer(reply, token, personId);
  }

  @Delete()
  @HttpCode(204)
  @Allow('session.own')
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.sessions.close(token);
    void reply.clearCookie(SESSION_COOKIE, { path: '/', secure: true, httpOnly: true, sameSite: 'lax' });
  }

  async #answer(reply: FastifyReply, token: string, personId: string): Promise<SessionView> {
    setSessionCookie(reply, token);
    return { person: await this.people.signedInView(personId), mode: this.config.mode };
  }
}

/** `__Host-`: this host only, over a secure connection only, never seen by scripts. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: SESSION_HOURS * 3600,
  });
}
