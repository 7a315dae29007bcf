import { DOCUMENT } from '@angular/common';
import { Component, inject, input, output } from '@angular/core';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { ProblemNotice } from '../../ui/problem-notice.ts';
import { Toasts } from '../../ui/toasts.ts';
import type { InvitingOrganisation } from './invitation-views.ts';
import { oneChange } from './one-change.ts';

/** The open link of each partner: to copy, to renew, and to end with a way back. */
@Component({
  selector: 'tk-open-links',
  imports: [ProblemNotice, T],
  template: `
    <section class="stack">
      <h3>{{ 'invitations.links' | t }}</h3>
      <p class="quiet">{{ 'invitations.links.help' | t }}</p>
      @if (change.refused(); as problem) {
        <div class="problem-box" role="alert"><tk-problem-notice [problem]="problem" /></div>
      }
      <ul>
        @for (organisation of of(); track organisation.organisationId) {
          <li>
            <strong>{{ organisation.name }}</strong>
            @if (hrefOf(organisation); as href) {
              <input
                readonly
                [value]="href"
                [attr.aria-label]="'invitations.links.address' | t: { name: organisation.name }"
              />
              <div class="row">
                <button
                  type="button"
                  class="button"
                  [attr.aria-label]="'invitations.links.copy-of' | t: { name: organisation.name }"
                  (click)="copy(href)"
                >
                  {{ 'invitations.links.copy' | t }}
                </button>
                <button
                  type="button"
                  class="button plain"
                  [disabled]="change.isBusy()"
                  [attr.aria-label]="'invitations.links.renew-of' | t: { name: organisation.name }"
                  (click)="open(organisation)"
                >
                  {{ 'invitations.links.renew' | t }}
                </button>
                <button
                  type="button"
                  class="button plain"
                  [disabled]="change.isBusy()"
                  [attr.aria-label]="'invitations.links.end-of' | t: { name: organisation.name }"
                  (click)="end(organisation)"
                >
                  {{ 'invitations.links.end' | t }}
                </button>
              </div>
            } @else {
              <span class="quiet">{{ 'invitations.links.none' | t }}</span>
              <div>
                <button
                  type="button"
                  class="button"
                  [disabled]="change.isBusy()"
                  [attr.aria-label]="'invitations.links.open-of' | t: { name: organisation.name }"
                  (click)="open(organisation)"
                >
                  {{ 'invitations.links.open' | t }}
                </button>
              </div>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section {
      margin-block: var(--space-3);
    }
    ul {
      display: grid;
      gap: var(--space-1);
      padding: 0;
      margin: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(8rem, 1fr) minmax(12rem, 2fr) auto;
      gap: var(--space-1);
      align-items: center;
      padding-block-end: var(--space-1);
      border-block-end: 1px solid var(--line);
    }
    input {
      width: 100%;
      min-width: 0;
      padding: var(--space-1);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
    }
    @media (max-width: 48rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class OpenLinks {
  readonly eventId = input.required<string>();
  readonly of = input.required<readonly InvitingOrganisation[]>();
  readonly changed = output();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  protected readonly change = oneChange(() => this.changed.emit());

  /** In the reader's language; the page it opens has the others. */
  protected hrefOf({ link }: InvitingOrganisation): string | null {
    return link && link[this.language.current()];
  }

  protected async copy(href: string): Promise<void> {
    const copied = await Promise.resolve(this.clipboard?.writeText(href)).then(
      () => this.clipboard !== undefined,
      () => false,
    );
    this.toasts.done(
      this.language.text(copied ? 'invitations.links.copied' : 'invitations.links.not-copied'),
    );
  }

  /** Opens the first one, or another in the place of the one there is. */
  protected async open({ organisationId, name, link }: InvitingOrganisation): Promise<void> {
    await this.change.run(async () => {
      await this.api.post('/api/events/{eventId}/invitations/links', {
        path: { eventId: this.eventId() },
        body: { organisationId },
      });
      const done = link ? 'invitations.links.renewed' : 'invitations.links.opened';
      this.toasts.done(this.language.text(done, { name }));
    });
  }

  protected async end({ organisationId, name }: InvitingOrganisation): Promise<void> {
    const path = { eventId: this.eventId(), organisationId };
    await this.change.run(async () => {
      await this.api.delete('/api/events/{eventId}/invitations/links/{organisationId}', { path });
      this.toasts.done(this.language.text('invitations.links.ended', { name }), () =>
        this.change.run(async () => {
          await this.api.post('/api/events/{eventId}/invitations/links/{organisationId}/reopen', { path });
        }),
      );
    });
  }
}
