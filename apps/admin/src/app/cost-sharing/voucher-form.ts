import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  type FieldTree,
  FormField,
  applyEach,
  form,
  max,
  maxLength,
  min,
  required,
} from '@angular/forms/signals';
import { vatOf } from '@talkoot/cost-sharing';
import { formatPercentBp } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { MoneyInput } from '../ui/money-input.ts';
import { CellField } from './cell-field.ts';
import { COST_CATEGORIES, type CostCategory, type CostsView } from './money-views.ts';

interface VoucherDraft {
  category: CostCategory;
  budgetLineId: string;
  supplier: string;
  description: string;
  invoiceNumber: string;
  supplyDate: string;
  grossCents: number | null;
  lines: { netCents: number | null; vatBp: string; vatCents: number | null }[];
  payments: { organisationId: string; cents: number | null; paidOn: string }[];
}

const MOST = 9_999_999_999;

/** One bill: what it says, with its VAT, and who paid how much of it. */
@Component({
  selector: 'tk-voucher-form',
  imports: [Busy, CellField, ErrorSummary, FormField, Icon, LabelledField, Money, MoneyInput, T],
  templateUrl: './voucher-form.html',
  styleUrl: './voucher-form.css',
})
export class VoucherForm {
  readonly eventId = input.required<string>();
  readonly costs = input.required<CostsView>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  protected readonly categories = COST_CATEGORIES;
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly typed = signal<VoucherDraft>({
    category: 'venue',
    budgetLineId: '',
    supplier: '',
    description: '',
    invoiceNumber: '',
    supplyDate: '',
    grossCents: null,
    lines: [{ netCents: null, vatBp: '2550', vatCents: null }],
    payments: [{ organisationId: '', cents: null, paidOn: '' }],
  });
  protected readonly form = form(this.typed, (path) => {
    required(path.supplier);
    maxLength(path.supplier, 200);
    required(path.description);
    maxLength(path.description, 300);
    maxLength(path.invoiceNumber, 50);
    required(path.supplyDate);
    required(path.grossCents);
    min(path.grossCents, 0);
    max(path.grossCents, MOST);
    applyEach(path.lines, (line) => {
      required(line.netCents);
      min(line.netCents, 0);
      required(line.vatCents);
      min(line.vatCents, 0);
    });
    applyEach(path.payments, (payment) => {
      required(payment.organisationId);
      required(payment.cents);
      min(payment.cents, 0);
      required(payment.paidOn);
    });
  });
  protected readonly save = formSubmission(this.form as FieldTree<unknown>, async () => {
    const { budgetLineId, grossCents, lines, payments, ...words } = this.typed();
    const body = {
      ...words,
      ...(budgetLineId ? { budgetLineId } : {}),
      grossCents: grossCents ?? 0,
      lines: lines.map(({ netCents, vatBp, vatCents }) => ({
        netCents: netCents ?? 0,
        vatBp: Number(vatBp),
        vatCents: vatCents ?? 0,
      })),
      payments: payments.map((payment) => ({ ...payment, cents: payment.cents ?? 0 })),
    };
    await this.api.post('/api/events/{eventId}/vouchers', { path: { eventId: this.eventId() }, body });
    this.saved.emit();
  });

  /** How far lines and payments are from the total of the bill: 0 is what one wants to see. */
  protected readonly off = computed(() => {
    const { grossCents, lines, payments } = this.typed();
    const gross = grossCents ?? 0;
    return {
      lines:
        lines.reduce((sum, { netCents, vatCents }) => sum + (netCents ?? 0) + (vatCents ?? 0), 0) - gross,
      payments: payments.reduce((sum, { cents }) => sum + (cents ?? 0), 0) - gross,
    };
  });
  protected readonly rates = computed(() =>
    this.costs().vatRates.map((bp) => ({
      value: String(bp),
      label: formatPercentBp(bp, this.language.current()),
    })),
  );

  /** A bill of a planned cost starts as the plan has it. */
  protected takeFromBudget(): void {
    const line = this.costs().lines.find(({ id }) => id === this.typed().budgetLineId);
    if (!line) return;
    const { category, description, grossCents, netCents, vatBp, vatCents } = line;
    this.typed.update((draft) => ({
      ...draft,
      category,
      description: draft.description || description,
      grossCents,
      lines: [{ netCents, vatBp: String(vatBp), vatCents }],
    }));
    this.payRest();
  }

  /** The rate says the VAT; the bill may differ by a cent, and then the bill is right. */
  protected reckonVat(line: FieldTree<VoucherDraft['lines'][number]>): void {
    const { netCents, vatBp } = line().value();
    if (netCents !== null && netCents >= 0)
      line.vatCents().value.set(Number(vatOf(BigInt(netCents), Number(vatBp))));
  }

  /** One payer pays all of it, unless somebody says otherwise. */
  protected payRest(): void {
    const { grossCents, payments } = this.typed();
    const [only, ...others] = payments;
    if (!only || others.length > 0) return;
    const lead = this.costs().partners.find(({ role }) => role === 'lead')?.organisationId ?? '';
    const organisationId = only.organisationId || lead;
    this.typed.update((draft) => ({ ...draft, payments: [{ ...only, organisationId, cents: grossCents }] }));
  }

  protected addLine(): void {
    this.typed.update((draft) => ({
      ...draft,
      lines: [
        ...draft.lines,
        { netCents: null, vatBp: String(this.costs().vatRates[0] ?? 0), vatCents: null },
      ],
    }));
  }

  protected addPayment(): void {
    this.typed.update((draft) => ({
      ...draft,
      payments: [
        ...draft.payments,
        { organisationId: '', cents: null, paidOn: draft.payments.at(-1)?.paidOn ?? '' },
      ],
    }));
  }

  protected removeAt(list: 'lines' | 'payments', index: number): void {
    this.typed.update((draft) => ({ ...draft, [list]: draft[list].filter((_, at) => at !== index) }));
  }
}
