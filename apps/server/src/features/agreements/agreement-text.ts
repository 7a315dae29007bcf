import {
  formatDate,
  formatDateOnly,
  formatMoney,
  formatPercentBp,
  LANGS,
  type Lang,
} from '@talkoot/messages';
import { translatorFor } from '@talkoot/messages/server';
import { ruleSentences } from '../cost-sharing/index.ts';
import type { AgreementTerms, TextSection } from './agreement-material.ts';

/** The agreement in words, in every language. It becomes part of the version: what was read is what was accepted. */
export function agreementTexts(terms: AgreementTerms): Record<Lang, TextSection[]> {
  return Object.fromEntries(LANGS.map((lang) => [lang, sectionsIn(lang, terms)])) as Record<
    Lang,
    TextSection[]
  >;
}

function sectionsIn(lang: Lang, terms: AgreementTerms): TextSection[] {
  const t = translatorFor(lang);
  const money = (cents: number) => formatMoney(cents, lang);
  const day = (date: string) => formatDateOnly(Temporal.PlainDate.from(date), lang);
  const { event, partners, tasks, budget, shares, settlement } = terms;
  const names = new Map(partners.map(({ organisationId, name }) => [organisationId, name]));
  const name = (id: string) => names.get(id) ?? id;
  const title = event.title[lang] ?? event.title.fi ?? event.title.sv ?? event.title.en ?? '';
  const hasCosts = budget.lines.length > 0;
  return [
    {
      id: 'subject',
      heading: t('agreements.text.subject'),
      paragraphs: [
        t('agreements.text.event', {
          title,
          date: formatDate(Temporal.PlainDate.from(event.date), lang),
          place: event.place || '–',
        }),
      ],
    },
    {
      id: 'partners',
      heading: t('agreements.text.partners'),
      paragraphs: partners.map(({ rank, name: partner, businessId, role }) =>
        t('agreements.text.partner', {
          rank,
          name: businessId ? `${partner} (${businessId})` : partner,
          role: t(`words.partner-role.${role}`),
        }),
      ),
    },
    {
      id: 'tasks',
      heading: t('agreements.text.tasks'),
      paragraphs:
        tasks.length === 0
          ? [t('agreements.text.no-tasks')]
          : tasks.map((task) =>
              t('agreements.text.task', {
                title: task.title,
                who: task.assignee
                  ? `${name(task.organisationId)} (${task.assignee})`
                  : name(task.organisationId),
                due: day(task.dueOn),
              }),
            ),
    },
    {
      id: 'budget',
      heading: t('agreements.text.budget'),
      paragraphs: hasCosts
        ? [
            ...budget.lines.map((line) =>
              t('agreements.text.budget-line', {
                description: line.description,
                category: t(`words.cost-category.${line.category}`),
                net: money(line.netCents),
                rate: formatPercentBp(line.vatBp, lang),
                gross: money(line.grossCents),
              }),
            ),
            t('agreements.text.budget-total', { gross: money(budget.totals.grossCents) }),
          ]
        : [t('agreements.text.no-costs')],
    },
    ...(hasCosts
      ? [
          { id: 'rules' as const, heading: t('agreements.text.rules'), paragraphs: rulesIn(lang, terms) },
          {
            id: 'shares' as const,
            heading: t('agreements.text.shares'),
            paragraphs: shares.map(({ organisationId, cents }) =>
              t('agreements.text.share', { name: name(organisationId), amount: money(cents) }),
            ),
          },
          {
            id: 'settlement' as const,
            heading: t('agreements.text.settlement'),
            paragraphs: [
              t('agreements.text.actual'),
              t('cost-sharing.basis.actual'),
              t('agreements.text.rounding'),
              t('agreements.text.hub', { hub: name(settlement.hub) }),
            ],
          },
        ]
      : []),
    {
      id: 'changes',
      heading: t('agreements.text.changes'),
      paragraphs: [t('agreements.text.all-accept'), t('agreements.text.new-version')],
    },
  ];
}

function rulesIn(lang: Lang, { ruleSet, partners, budget }: AgreementTerms): string[] {
  const t = translatorFor(lang);
  const lines = new Map(budget.lines.map(({ id, description }) => [id, description]));
  const categories = new Map(
    budget.lines.map(({ category }) => [category as string, t(`words.cost-category.${category}`)]),
  );
  return ruleSentences(ruleSet, partners, lang).flatMap(({ target, key, sentence }) => {
    if (target === 'default') return t('agreements.text.rule-default', { sentence });
    const what = target === 'category' ? categories.get(key ?? '') : lines.get(key ?? '');
    // A rule for a category without costs says nothing about this agreement.
    return what === undefined ? [] : t('agreements.text.rule-for', { what, sentence });
  });
}
