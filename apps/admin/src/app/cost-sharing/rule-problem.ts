import { Component, computed, inject, input } from '@angular/core';
import type { MessageKey } from '@talkoot/messages';
import { Language } from '../language/language.ts';
import { Icon } from '../ui/icon.ts';

export interface RuleRefusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a rule cannot divide these costs, with the number that is off. */
@Component({
  selector: 'tk-rule-problem',
  imports: [Icon],
  template: `<tk-icon name="stop" /><span>{{ text() }}</span>`,
  styles: `
    :host {
      display: flex;
      gap: var(--space-1);
      align-items: start;
      max-width: var(--measure);
      margin-block-end: var(--space-2);
      padding: var(--space-1) var(--space-2);
      border: 1px solid var(--berry);
      border-radius: var(--radius);
      background: var(--berry-ground);
    }
    tk-icon {
      margin-block-start: 0.15em;
      color: var(--berry);
    }
  `,
  host: { role: 'alert' },
})
export class RuleProblem {
  readonly refusal = input.required<RuleRefusal>();
  private readonly language = inject(Language);

  protected readonly text = computed(() => {
    const { code, params } = this.refusal();
    const key = `problem.field.${code}`;
    return this.language.has(key)
      ? this.language.text(key as MessageKey, params)
      : this.language.text('problem.RULE_INVALID');
  });
}
