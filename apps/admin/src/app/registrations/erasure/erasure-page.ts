import { Component, computed, inject, input } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Day } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { lastValue } from '../../ui/last-value.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { ErasePerson } from './erase-person.ts';
import { ErasureReport } from './erasure-report.ts';
import { lifetimeName, type LifetimeView } from './erasure-views.ts';
import { RetentionForm } from './retention-form.ts';

/** What the event keeps of its people until when, what it has erased, and whoever wants to be forgotten earlier. */
@Component({
  selector: 'tk-erasure-page',
  imports: [Day, ErasePerson, ErasureReport, ResourceState, RetentionForm, T, TableFrame],
  templateUrl: './erasure-page.html',
  styles: `
    section {
      margin-block-end: var(--space-4);
    }
    td {
      white-space: nowrap;
    }
    th {
      overflow-wrap: anywhere;
    }
  `,
})
export class ErasurePage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly event = this.api.resource('/api/events/{eventId}', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly answer = this.api.resource('/api/events/{eventId}/erasure', () => ({
    path: { eventId: this.eventId() },
  }));
  protected readonly erasure = lastValue(this.answer);
  protected readonly isKnown = computed(() => this.event.hasValue());
  protected readonly mayErase = computed(
    () => this.event.hasValue() && this.event.value().permissions.includes('registration.erase'),
  );

  protected nameOf(lifetime: LifetimeView): string {
    return lifetimeName(lifetime, this.language);
  }
}
