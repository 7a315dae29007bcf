import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../../platform/access/access-guard.ts';
import { Clock } from '../../../platform/clock.ts';
import { EmailField, TextField } from '../../../platform/http/fields.ts';
import { languageOf } from '../../../platform/http/language.ts';
import { ProblemError } from '../../../platform/problem/problem-error.ts';
import { ChangePerson, mayChange, type OwnKey } from '../../registrations/index.ts';
import { MailboxLimit, PublicWriteLimit } from '../public-write-limit.ts';
import { isFormMistake, ownMistakes, readOwnForm, typedText } from './own-forms.ts';
import { OwnPages } from './own-pages.ts';
import { endingPath, linkPath, ownRoutes } from './own-paths.ts';

class PersonDto {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
}

const LABELS = { name: 'personal-link.person.name', email: 'personal-link.person.email' } as const;

/** Somebody else comes, or a name was misspelt. */
@ApiExcludeController()
@Controller()
export class OwnPersonController {
  constructor(
    private readonly own: OwnPages,
    private readonly people: ChangePerson,
    private readonly limit: PublicWriteLimit,
    private readonly mailboxes: MailboxLimit,
    private readonly clock: Clock,
  ) {}

  @Get(ownRoutes('person'))
  @Allow('public.read')
  async form(
    @Param() key: OwnKey,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.#show(reply, languageOf(request), key, undefined, null);
  }

  @Post(ownRoutes('person'))
  @Allow('public.write')
  async send(
    @Param() key: OwnKey,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lang = languageOf(request);
    await this.limit.spend(request.ip);
    try {
      const person = await readOwnForm(body, PersonDto);
      const { registration } = await this.own.load(key);
      // Only a new address is written to on somebody else's word.
      if (person.email !== registration.email) await this.mailboxes.spend(person.email);
      const change = await this.people.change(key, person);
      const isGone = change === 'handed-over' && key.member === undefined;
      const news = change === 'unchanged' ? '' : change === 'corrected' ? 'person' : 'handed-over';
      await this.own.redirect(
        reply,
        isGone ? endingPath(lang, 'handed-over') : linkPath(lang, key, news && `news=${news}`),
      );
    } catch (error) {
      if (isFormMistake(error)) return this.#show(reply, lang, key, body, error);
      // The second press of a button that has ended its own link.
      if (!(error instanceof ProblemError) || error.code !== 'LINK_ENDED') throw error;
      await this.own.redirect(reply, endingPath(lang, 'handed-over'));
    }
  }

  async #show(
    reply: FastifyReply,
    lang: Lang,
    key: OwnKey,
    body: unknown,
    problem: ProblemError | null,
  ): Promise<void> {
    const own = await this.own.load(key);
    if (!mayChange(own, this.clock.now())) return this.own.redirect(reply, linkPath(lang, key));
    const t = translatorFor(lang);
    const { name, email } = own.registration;
    const { errors, fieldErrors } = ownMistakes(problem, LABELS, lang);
    await this.own.send(
      reply,
      'own-person',
      lang,
      own,
      {
        title: own.isContact
          ? t('personal-link.person.title.one', { name })
          : t('personal-link.person.title'),
        pathIn: this.own.pathOf(key, 'person'),
      },
      {
        action: this.own.pathOf(key, 'person')(lang),
        values:
          body === undefined
            ? { name, email }
            : { name: typedText(body, 'name'), email: typedText(body, 'email') },
        errors,
        fieldErrors,
        summary: t('personal-link.person.wrong', { count: Math.max(1, errors.length) }),
      },
      { status: problem?.status ?? 200 },
    );
  }
}
