import { Component, computed, inject, input } from '@angular/core';
import type { components } from '@talkoot/api-client';
import { Moment, Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { StatusChip, type Tone } from '../ui/status-chip.ts';
import { TableFrame } from '../ui/table-frame.ts';

export type AgreementData = components['schemas']['AgreementView'];
export type AgreementParty = components['schemas']['AgreementPartyView'];

const TONES: Readonly<Record<AgreementData['status'], Tone>> = {
  proposed: 'attention',
  'in-force': 'good',
  superseded: 'quiet',
  withdrawn: 'quiet',
};
const ANSWER_TONES: Readonly<Record<AgreementParty['answer'], Tone>> = {
  pending: 'attention',
  accepted: 'good',
  rejected: 'bad',
};

/** Parts of the terms in words, as a list that ends the sentence. */
export function partNames(language: Language, parts: AgreementData['changes']): string {
  return `${parts.map((part) => language.text(`agreements.part.${part}`)).join(', ')}.`;
}

/** One version of the agreement: one's own share first, then everybody's answer, then the text. */
@Component({
  selector: 'tk-agreement-card',
  imports: [Moment, Money, StatusChip, T, TableFrame],
  templateUrl: './agreement-card.html',
  styleUrl: './agreement-card.css',
})
export class AgreementCard {
  readonly agreement = input.required<AgreementData>();
  readonly eventId = input.required<string>();
  /** The version that the document prints. */
  readonly isPrinted = input(false);

  private readonly language = inject(Language);
  protected readonly own = computed(() => this.agreement().parties.filter(({ isOwn }) => isOwn));
  protected readonly hasPrevious = computed(() => this.agreement().previousNumber !== null);
  protected readonly tone = computed(() => TONES[this.agreement().status]);
  protected readonly paper = computed(
    () => `/api/events/${this.eventId()}/documents/agreement?lang=${this.language.current()}`,
  );

  protected partNames(parts: AgreementData['changes']): string {
    return partNames(this.language, parts);
  }

  /** Waited for, and nobody there could answer. */
  protected isStuck({ answer, canAnswer }: AgreementParty): boolean {
    return this.agreement().status === 'proposed' && answer === 'pending' && !canAnswer;
  }

  protected toneOf({ answer }: AgreementParty): Tone {
    return ANSWER_TONES[answer];
  }
}
