import { Component, type ElementRef, computed, effect, inject, input, viewChild } from '@angular/core';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import type { InvitationPreview } from './invitation-views.ts';

/** Exactly who would get a mail, who would not and why, and what could not be read, by line. */
@Component({
  selector: 'tk-invitation-preview',
  imports: [T],
  template: `
    <section class="stack card">
      <h3 #heading tabindex="-1">{{ 'invitations.preview' | t }}</h3>
      <p>
        <strong>{{ 'invitations.preview.to-invite' | t: { count: of().toInvite } }}</strong>
        @if (of().repetitions.length > 0) {
          {{ 'invitations.preview.repetitions' | t: { count: of().repetitions.length } }}
        }
      </p>
      @if (of().mistakes.length > 0) {
        <h4>{{ 'invitations.preview.mistakes' | t }}</h4>
        <ul>
          @for (mistake of of().mistakes; track $index) {
            <li>
              <strong>{{ 'invitations.preview.line' | t: { line: mistake.line } }}</strong>
              {{ mistakeText(mistake) }}
            </li>
          }
        </ul>
      }
      @if (leftOut().length > 0) {
        <h4>{{ 'invitations.preview.left-out' | t }}</h4>
        <ul>
          @for (person of leftOut(); track person.email) {
            <li>
              {{ person.email }} <span class="quiet">{{ reason(person.standing) }}</span>
            </li>
          }
        </ul>
      }
      @if (recipients().length > 0) {
        <details>
          <summary>{{ 'invitations.preview.recipients' | t }}</summary>
          <ul>
            @for (person of recipients(); track person.email) {
              <li>
                {{ person.email }}
                @if (person.name) {
                  <span class="quiet">{{ person.name }}</span>
                }
              </li>
            }
          </ul>
        </details>
      }
    </section>
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
      overflow-wrap: anywhere;
    }
    h3,
    h4 {
      margin: 0;
    }
  `,
})
export class InvitationPreviewList {
  readonly of = input.required<InvitationPreview>();

  private readonly language = inject(Language);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly recipients = computed(() =>
    this.of().people.filter(({ standing }) => standing === 'new'),
  );
  protected readonly leftOut = computed(() => this.of().people.filter(({ standing }) => standing !== 'new'));

  constructor() {
    // What was asked for stands here: the focus goes to it, as after every answer that changes a page.
    effect(() => {
      this.of();
      this.heading().nativeElement.focus();
    });
  }

  protected mistakeText({ code, text }: InvitationPreview['mistakes'][number]): string {
    return this.language.text(`invitations.preview.mistake.${code}`, { text });
  }

  protected reason(standing: InvitationPreview['people'][number]['standing']): string {
    return standing === 'new' ? '' : this.language.text(`invitations.preview.standing.${standing}`);
  }
}
