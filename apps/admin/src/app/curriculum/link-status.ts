import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { StatusChip, type Tone } from '../ui/status-chip.ts';
import type { LinkCheck } from './library-views.ts';
import { PrintedDate } from './printed-date.ts';

/** Whether the page that a link leads to is there, when it was looked at, and where it has moved. */
@Component({
  selector: 'tk-link-status',
  imports: [PrintedDate, StatusChip, T],
  template: `
    <tk-status [tone]="state().tone">{{ state().words }}</tk-status>
    @if (of().checkedAt; as checked) {
      <span class="quiet small">{{
        'curriculum.link.checked' | t: { day: checked.slice(0, 10) | printedDate }
      }}</span>
    }
    @if (of().finalUrl; as address) {
      <span class="small">
        {{ 'curriculum.link.moved-to' | t }} <a [href]="address" rel="noopener external">{{ address }}</a>
      </span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-1);
      align-items: center;
      overflow-wrap: anywhere;
    }
  `,
})
export class LinkStatus {
  private readonly language = inject(Language);
  readonly of = input.required<LinkCheck>();
  protected readonly state = computed((): { tone: Tone; words: string } => {
    const { status, failures, checkedAt } = this.of();
    const words = (key: 'ok' | 'redirected' | 'broken' | 'unknown' | 'guarded' | 'failing'): string =>
      this.language.text(`curriculum.link.${key}`);
    if (status === 'broken') return { tone: 'bad', words: words('broken') };
    if (failures > 0) return { tone: 'attention', words: words('failing') };
    if (status === 'ok') return { tone: 'good', words: words('ok') };
    if (status === 'redirected') return { tone: 'info', words: words('redirected') };
    return { tone: 'quiet', words: words(checkedAt ? 'guarded' : 'unknown') };
  });
}
