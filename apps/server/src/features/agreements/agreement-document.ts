import { Injectable, type OnModuleInit } from '@nestjs/common';
import { asSafeHtml, type DocumentViews, type SafeHtml } from '@talkoot/documents';
import { formatDateOnly, formatInstant, interfaceLang, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource } from 'typeorm';
import {
  DocumentKinds,
  type DocumentContent,
  type DocumentRequest,
} from '../../platform/documents/document-kinds.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { documentHead, fileName, moneyIn, ruleSentences } from '../cost-sharing/index.ts';
import type { Acceptance } from './acceptance.entity.ts';
import type { AgreementVersion } from './agreement-version.entity.ts';
import { versionsOf } from './agreement.queries.ts';
import { materialIn } from './agreement-view.ts';
import { answersTo } from './agreements.service.ts';

const ZONE = 'Europe/Helsinki';

/** The agreement on paper: the version that waits for answers, else the one in force. */
@Injectable()
export class AgreementDocument implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: DocumentKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      code: 'agreement',
      permission: 'agreement.read',
      langs: ['fi', 'sv', 'en'],
      load: (request) => this.#load(request),
    });
  }

  async #load({ eventId, lang: documentLang }: DocumentRequest): Promise<DocumentContent<'agreement'>> {
    const { manager } = this.dataSource;
    const lang = interfaceLang(documentLang);
    const versions = await versionsOf(manager, eventId);
    const version =
      versions.find(({ status }) => status === 'proposed') ??
      versions.find(({ status }) => status === 'in-force');
    if (!version) throw new ProblemError('AGREEMENT_NOT_PROPOSED');
    const { partners, number, event } = materialIn(version);
    const t = translatorFor(lang);
    const versionText = t('agreements.document.version', { number });
    const head = await documentHead(manager, eventId, partners, lang, versionText);
    return {
      data: documentView(version, await answersTo(manager, [version]), head, lang),
      title: t('agreements.document.title', { number, event: head.title }),
      filename: fileName(t('agreements.document.file'), number, event.date),
    };
  }
}

function documentView(
  version: AgreementVersion,
  acceptances: readonly Acceptance[],
  event: DocumentViews['agreement']['event'],
  lang: Lang,
): DocumentViews['agreement'] {
  const t = translatorFor(lang);
  const money = moneyIn(lang);
  const { partners, tasks, shares, budget, texts, ruleSet, number } = materialIn(version);
  const name = (id: string) => partners.find(({ organisationId }) => organisationId === id)?.name ?? '';
  const [rule] = ruleSentences(ruleSet, partners, lang);
  const proposed = formatInstant(version.proposedAt, ZONE, lang);
  return {
    event,
    versionText: t(`agreements.document.${version.status === 'proposed' ? 'proposed' : 'in-force'}`, {
      number,
      date: version.inForceAt ? formatInstant(version.inForceAt, ZONE, lang) : proposed,
    }),
    parties: partners.map(({ name: partner, businessId, role }) => ({
      name: partner,
      businessId,
      role: t(`words.partner-role.${role}`),
      contact: null,
    })),
    // Partners, tasks and shares have tables of their own on the paper.
    terms: texts[lang]
      .filter(({ id }) => id !== 'partners' && id !== 'tasks' && id !== 'shares')
      .map(({ heading, paragraphs }) => ({ heading, body: paragraphsHtml(paragraphs) })),
    shares:
      budget.lines.length === 0
        ? null
        : {
            rows: shares.map(({ organisationId, cents }) => ({
              partner: name(organisationId),
              rule: rule?.sentence.replace(/\.$/, '') ?? '',
              amount: money(cents),
            })),
            total: money(budget.totals.grossCents),
          },
    tasks: tasks.map(({ title, organisationId, assignee, dueOn }) => ({
      task: title,
      responsible: assignee ? `${name(organisationId)}, ${assignee}` : name(organisationId),
      dueText: formatDateOnly(Temporal.PlainDate.from(dueOn), lang),
      statusText: null,
    })),
    acceptances: partners.map(({ organisationId, name: party }) => {
      const answer = acceptances.find(
        (row) => row.organisationId === organisationId && row.decision === 'accepted',
      );
      return {
        party,
        accepted: answer
          ? {
              person: `${answer.personName}, ${answer.mandate}`,
              atText: formatInstant(answer.decidedAt, ZONE, lang),
            }
          : null,
      };
    }),
    contentHash: version.hash,
  };
}

function paragraphsHtml(paragraphs: readonly string[]): SafeHtml {
  return asSafeHtml(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
