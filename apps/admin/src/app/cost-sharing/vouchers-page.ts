import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { Api } from '../api/api.ts';
import { Day, Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from '../ui/busy.ts';
import { Dialog } from '../ui/dialog.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { ErrorSummary } from '../ui/error-summary.ts';
import { formSubmission } from '../ui/form-submission.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';
import { Toasts } from '../ui/toasts.ts';
import { MoneyNav } from './money-nav.ts';
import type { VoucherData } from './money-views.ts';
import { VoucherForm } from './voucher-form.ts';

/** Actual costs and who paid them. A mistake is taken back by a reversal; nothing is removed. */
@Component({
  selector: 'tk-vouchers-page',
  imports: [
    Busy,
    Day,
    Dialog,
    EmptyState,
    ErrorSummary,
    FormField,
    Icon,
    LabelledField,
    Money,
    MoneyNav,
    ResourceState,
    StatusChip,
    T,
    TableFrame,
    VoucherForm,
  ],
  templateUrl: './vouchers-page.html',
})
export class VouchersPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly path = computed(() => ({ eventId: this.eventId() }));

  protected readonly vouchers = this.api.resource('/api/events/{eventId}/vouchers', () => ({
    path: this.path(),
  }));
  protected readonly costs = this.api.resource('/api/events/{eventId}/costs', () => ({ path: this.path() }));
  protected readonly isAdding = signal(false);
  protected readonly reversing = signal<VoucherData | null>(null);

  private readonly typed = signal({ reason: '' });
  protected readonly form = form(this.typed, (path) => {
    required(path.reason);
    maxLength(path.reason, 300);
  });
  protected readonly reverse = formSubmission(this.form, async () => {
    const voucher = this.reversing();
    if (!voucher) return;
    const path = { ...this.path(), voucherId: voucher.id };
    await this.api.post('/api/events/{eventId}/vouchers/{voucherId}/reversal', { path, body: this.typed() });
    this.reversing.set(null);
    this.vouchers.reload();
    this.toasts.done(this.language.text('cost-sharing.voucher.reversed'));
  });

  protected ask(voucher: VoucherData): void {
    this.typed.set({ reason: '' });
    this.reversing.set(voucher);
  }

  protected added(): void {
    this.isAdding.set(false);
    this.vouchers.reload();
    this.toasts.done(this.language.text('cost-sharing.voucher.saved'));
  }
}
