import { Injectable } from '@nestjs/common';
import { formatDate, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import type { EntityManager } from 'typeorm';
import { Views } from '../../platform/http/views.ts';
import { Mail } from '../../platform/mail/mail.ts';
import type { Acceptance } from './acceptance.entity.ts';
import type { AgreementVersion } from './agreement-version.entity.ts';
import { addresseesOf } from './agreement.queries.ts';
import { materialIn } from './agreement-view.ts';

interface Words {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

type AnswerNews = Pick<Acceptance, 'organisationId' | 'decision' | 'reason'> & {
  readonly isInForce: boolean;
};

/** Tells partners that their answer is wanted, and the lead what was answered. No sums stand in a mail. */
@Injectable()
export class AgreementMails {
  constructor(
    private readonly mail: Mail,
    private readonly views: Views,
  ) {}

  async proposed(tx: EntityManager, version: AgreementVersion, byPersonId: string): Promise<void> {
    const { partners, number } = materialIn(version);
    const organisations = partners.map(({ organisationId }) => organisationId);
    for (const { email, locale } of await addresseesOf(tx, organisations, ['manager'], byPersonId)) {
      const t = translatorFor(locale);
      await this.#send(tx, 'agreement-proposed', version, email, locale, {
        heading: t('agreements.mail.proposed-subject', { title: titleIn(version, locale) }),
        paragraphs: [t('agreements.mail.proposed', { number })],
      });
    }
  }

  async answered(
    tx: EntityManager,
    version: AgreementVersion,
    news: AnswerNews,
    byPersonId: string,
  ): Promise<void> {
    const { partners, number } = materialIn(version);
    const lead = partners.filter(({ role }) => role === 'lead').map(({ organisationId }) => organisationId);
    const name = partners.find(({ organisationId }) => organisationId === news.organisationId)?.name ?? '';
    for (const { email, locale } of await addresseesOf(tx, lead, ['manager', 'organiser'], byPersonId)) {
      const t = translatorFor(locale);
      const params = { name, number, reason: news.reason };
      const what = news.decision === 'accepted' ? 'agreements.mail.accepted' : 'agreements.mail.rejected';
      await this.#send(tx, `agreement-${news.decision}`, version, email, locale, {
        heading: t('agreements.mail.answered-subject', { title: titleIn(version, locale) }),
        paragraphs: [t(what, params), ...(news.isInForce ? [t('agreements.mail.in-force', params)] : [])],
      });
    }
  }

  async #send(
    tx: EntityManager,
    kind: string,
    version: AgreementVersion,
    recipient: string,
    locale: Lang,
    { heading, paragraphs }: Words,
  ): Promise<void> {
    const t = translatorFor(locale);
    const { event } = materialIn(version);
    const href = this.mail.link(`/desk/events/${version.eventId}/agreement`);
    const link = { href, text: t('agreements.mail.open'), help: t('agreements.mail.open-help') };
    const facts = [
      { label: t('agreements.mail.event'), text: titleIn(version, locale) },
      { label: t('agreements.mail.date'), text: formatDate(Temporal.PlainDate.from(event.date), locale) },
    ];
    const footer = t('agreements.mail.footer');
    const text = [
      heading,
      ...paragraphs,
      facts.map(({ label, text: value }) => `${label}: ${value}`).join('\n'),
      `${link.text}:\n${href}\n${link.help}`,
      `-- \n${footer}`,
    ].join('\n\n');
    const html = this.views.render('mail', { lang: locale, heading, paragraphs, facts, link, footer });
    await this.mail.send(tx, {
      kind,
      recipient,
      locale,
      subject: heading,
      text,
      html,
      eventId: version.eventId,
    });
  }
}

function titleIn(version: AgreementVersion, lang: Lang): string {
  const { title } = materialIn(version).event;
  return title[lang] ?? title.fi ?? title.sv ?? title.en ?? '';
}
