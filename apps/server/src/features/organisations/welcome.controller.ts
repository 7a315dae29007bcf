import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/access/access-guard.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { RateLimit } from '../../platform/http/rate-limit.ts';
import { WelcomeDto, WelcomeView } from './people.dto.ts';
import { People } from './people.service.ts';
import { setSessionCookie } from './session.controller.ts';
import { SessionView } from './session.dto.ts';
import { Welcome } from './welcome.service.ts';

@ApiTags('session')
@Controller('api/welcome')
export class WelcomeController {
  readonly #perAddress = new RateLimit({ attempts: 30, seconds: 900 });

  constructor(
    private readonly welcome: Welcome,
    private readonly people: People,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  @Allow('session.own')
  @ApiOkResponse({ type: WelcomeView })
  async show(@Param('token') token: string, @Req() request: FastifyRequest): Promise<WelcomeView> {
    await this.#perAddress.spend(request.ip);
    return this.welcome.show(token);
  }

  @Post(':token')
  @Allow('session.own')
  @ApiCreatedResponse({ type: SessionView })
  async enter(
    @Param('token') token: string,
    @Body() body: WelcomeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    await this.#perAddress.spend(request.ip);
    const opened = await this.welcome.enter(token, body);
    setSessionCookie(reply, opened.token);
    return { person: await this.people.signedInView(opened.personId), mode: this.config.mode };
  }
}
