import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DocumentViews, MoneyView } from '@talkoot/documents';
import { LANGS, formatDateOnly, formatMoney, interfaceLang, type Lang } from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { DataSource } from 'typeorm';
import { EventRoleReader } from '../../platform/access/actor.ts';
import { Clock } from '../../platform/clock.ts';
import {
  DocumentKinds,
  type DocumentContent,
  type DocumentRequest,
} from '../../platform/documents/document-kinds.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { contentHash } from '../../platform/crypto/content-hash.ts';
import { documentHead, fileName } from './document-head.ts';
import { moneyReader } from './money-reader.ts';
import { ruleProblem } from './rule-problems.ts';
import type { StatementContent, VoucherContent } from './statement-content.ts';
import { lockedStatements } from './statement.queries.ts';
import { statementView } from './statement-view.ts';
import { Statements } from './statements.service.ts';
import type { StatementView } from './statements.dto.ts';

interface Source {
  readonly content: StatementContent;
  readonly view: StatementView;
  readonly lang: Lang;
  readonly issuedText: string;
  readonly head: Awaited<ReturnType<typeof documentHead>>;
}

/** Statement and settlement on paper: of the newest locked statement, else of the draft, marked as one. */
@Injectable()
export class MoneyDocuments implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: DocumentKinds,
    private readonly statements: Statements,
    private readonly roles: EventRoleReader,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      code: 'statement',
      permission: 'cost.read',
      langs: LANGS,
      load: (request) => this.#statement(request),
    });
    this.kinds.register({
      code: 'settlement',
      permission: 'cost.read',
      langs: LANGS,
      load: (request) => this.#settlement(request),
    });
  }

  async #source({ eventId, lang: documentLang, actor }: DocumentRequest): Promise<Source> {
    // Money is not for participants, whatever link they hold.
    if (!actor) throw new ProblemError('FORBIDDEN');
    const { manager } = this.dataSource;
    const lang = interfaceLang(documentLang);
    const locked = (await lockedStatements(manager, eventId)).at(-1);
    const content = locked?.content ?? (await this.#draft(eventId, lang));
    if (!content) throw new ProblemError('STATEMENT_EMPTY');
    const state = locked ?? { hash: contentHash(content), lockedAt: null };
    const reader = moneyReader(actor, await this.roles.rolesOf(actor.personId, eventId), lang);
    const t = translatorFor(lang);
    const day = (state.lockedAt ?? this.clock.now()).toZonedDateTimeISO('Europe/Helsinki').toPlainDate();
    const params = { number: content.seq, date: formatDateOnly(day, lang), hash: state.hash.slice(0, 16) };
    return {
      content,
      lang,
      view: statementView(content, state, reader),
      issuedText: [
        t(locked ? 'cost-sharing.document.locked' : 'cost-sharing.document.draft', params),
        ...agreementWords(content, lang),
      ].join('. '),
      head: await documentHead(
        manager,
        eventId,
        content.parties,
        lang,
        t('cost-sharing.document.version', params),
      ),
    };
  }

  async #draft(eventId: string, lang: Lang): Promise<StatementContent | null> {
    try {
      return await this.statements.draft(this.dataSource.manager, eventId);
    } catch (error) {
      throw ruleProblem(error, lang);
    }
  }

  async #statement(request: DocumentRequest): Promise<DocumentContent<'statement'>> {
    const { content, view, lang, issuedText, head } = await this.#source(request);
    const t = translatorFor(lang);
    const money = moneyIn(lang);
    const vouchers = new Map(content.vouchers.map((voucher) => [voucher.id, voucher]));
    const { columns, rows, totals, totalCents } = view.table;
    const saidAt = new Map<string, string>();
    /** A long rule is printed where it is first used; later rows point there. */
    const ruleOnce = (rule: string, item: string): string => {
      const first = saidAt.get(rule);
      if (first !== undefined) return t('cost-sharing.document.same-rule', { item: first });
      saidAt.set(rule, item);
      return rule.replace(/\.$/, '');
    };
    const names = new Map(content.parties.map(({ organisationId, name }) => [organisationId, name]));
    const data: DocumentViews['statement'] = {
      event: head,
      issuedText,
      partners: columns.map(({ name }) => ({ name, shortName: name })),
      items: rows.map((row) => {
        const voucher = vouchers.get(row.itemId);
        return {
          title: voucher?.description ?? row.title,
          detail: voucher ? detailOf(voucher, lang) : null,
          rule: ruleOnce(row.rule, row.title),
          paidBy: voucher ? payersOf(voucher, names) : '–',
          total: money(row.cents),
          shares: row.cells.map(({ cents }) => money(cents)),
        };
      }),
      totals: { shares: totals.map(money), total: money(totalCents) },
      balances: balancesIn(view, content, lang),
      reasons: rows.map((row) => ({
        item: row.title,
        // The rule stands in the table already; here is only what decided the cents, once for each column.
        sentences: row.cells.flatMap(({ why }, index) =>
          why.length === 0 ? [] : [`${columns[index]?.name}: ${why.at(-1)}`],
        ),
      })),
    };
    const title = t('cost-sharing.document.statement', { number: view.seq, event: head.title });
    return {
      data,
      title,
      filename: fileName(t('cost-sharing.document.statement-file'), view.seq, content.event.date),
    };
  }

  async #settlement(request: DocumentRequest): Promise<DocumentContent<'settlement'>> {
    const { content, view, lang, issuedText, head } = await this.#source(request);
    const t = translatorFor(lang);
    const money = moneyIn(lang);
    const data: DocumentViews['settlement'] = {
      event: head,
      issuedText,
      balances: balancesIn(view, content, lang),
      transfers: view.transfers.map(({ fromName, toName, cents, because }) => ({
        from: fromName,
        to: toName,
        amount: money(cents),
        derivation: because,
        payment: null,
      })),
      others:
        view.otherTransfers === 0
          ? null
          : t('cost-sharing.statement.other-transfers', { count: view.otherTransfers }),
      notes: [t('cost-sharing.basis.actual'), t('cost-sharing.document.vat-note')],
    };
    const title = t('cost-sharing.document.settlement', { number: view.seq, event: head.title });
    return {
      data,
      title,
      filename: fileName(t('cost-sharing.document.settlement-file'), view.seq, content.event.date),
    };
  }
}

export function moneyIn(lang: Lang): (cents: number) => MoneyView {
  return (cents) => ({ cents, text: formatMoney(cents, lang) });
}

function balancesIn({ balances }: StatementView, { parties }: StatementContent, lang: Lang) {
  const money = moneyIn(lang);
  const shown = new Set(balances.map(({ organisationId }) => organisationId));
  const others = parties.filter(({ organisationId }) => !shown.has(organisationId)).map(({ name }) => name);
  return balances.map(({ organisationId, name, shareCents, paidCents, balanceCents }) => ({
    partner: name,
    members: organisationId === null ? others : [name],
    share: money(shareCents),
    paid: money(paidCents),
    balance: money(balanceCents),
  }));
}

/** By which agreement the costs are divided; nothing where there is nobody to agree with. */
function agreementWords({ agreement, parties }: StatementContent, lang: Lang): string[] {
  if (agreement === undefined || (agreement === null && parties.length < 2)) return [];
  const t = translatorFor(lang);
  if (agreement === null) return [t('cost-sharing.agreed.none')];
  return [
    t(`cost-sharing.agreed.${agreement.hasSameRules ? 'same' : 'changed'}`, { number: agreement.number }),
  ];
}

function detailOf({ supplier, invoiceNumber, supplyDate, seq }: VoucherContent, lang: Lang): string {
  const date = formatDateOnly(Temporal.PlainDate.from(supplyDate), lang);
  const voucher = translatorFor(lang)('cost-sharing.document.voucher', { number: seq });
  return [supplier, voucher, invoiceNumber, date].filter(Boolean).join(', ');
}

function payersOf({ payments }: VoucherContent, names: ReadonlyMap<string, string>): string {
  return payments.map(({ organisationId }) => names.get(organisationId) ?? '').join(', ');
}
