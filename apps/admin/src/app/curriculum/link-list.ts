import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { SECTORS } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { SessionStore } from '../session/session-store.ts';
import { Busy } from '../ui/busy.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { Toasts } from '../ui/toasts.ts';
import { writesModules } from './authoring/writes-modules.ts';
import { LinkStatus } from './link-status.ts';
import type { LinkCheck } from './library-views.ts';
import { LibraryWords } from './library-words.ts';

/** When to look whether a check has answered, in milliseconds after one another. */
const LOOK_AGAIN = [700, 1500, 3000, 5000];

type Sector = (typeof SECTORS)[number];

/** Addresses worth keeping, by sector and words; the server looks them up. */
@Component({
  selector: 'tk-link-list',
  imports: [Busy, EmptyState, FormField, LabelledField, LinkStatus, ProblemNotice, ResourceState, T],
  template: `
    <form
      role="search"
      class="row"
      [attr.aria-label]="'curriculum.filter.list' | t"
      (submit)="$event.preventDefault()"
    >
      <tk-field class="text" [label]="'curriculum.filter.text' | t">
        <input type="search" autocomplete="off" [formField]="form.text" />
      </tk-field>
      <tk-field [label]="'curriculum.filter.sector' | t">
        <select [formField]="form.sector">
          <option value="">{{ 'curriculum.filter.every-sector' | t }}</option>
          @for (sector of sectors; track sector) {
            <option [value]="sector">{{ words.sectors([sector]) }}</option>
          }
        </select>
      </tk-field>
    </form>
    @if (problem(); as problem) {
      <div class="problem-box"><tk-problem-notice [problem]="problem" role="alert" /></div>
    }
    <tk-resource-state [of]="answer" />
    @if (links(); as found) {
      <p role="status" class="quiet">{{ 'curriculum.links.count' | t: { count: found.length } }}</p>
      <ul>
        @for (link of found; track link.id) {
          <li class="card">
            <a [href]="link.url" rel="noopener external" lang="fi">{{ link.title }}</a>
            <p lang="fi">{{ link.description }}</p>
            <p class="quiet small">{{ link.publisher }} · {{ words.sectors(link.sectors) }}</p>
            @if (link.check; as check) {
              <div class="row check">
                <tk-link-status [of]="check" />
                @if (canCheck()) {
                  <button
                    type="button"
                    class="button plain small"
                    [tkBusy]="checking() === check.id"
                    [attr.aria-label]="'curriculum.link.check-now-of' | t: { name: link.title }"
                    (click)="checkNow(check)"
                  >
                    {{ 'curriculum.link.check-now' | t }}
                  </button>
                }
              </div>
            }
          </li>
        } @empty {
          <li><tk-empty-state [heading]="'shell.state.no-hits' | t" /></li>
        }
      </ul>
    }
  `,
  styles: `
    .text {
      flex: 1 1 14rem;
    }
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: none;
      overflow-wrap: anywhere;
    }
    li p {
      margin: 0;
    }
    .check {
      align-items: center;
      gap: var(--space-half) var(--space-2);
      margin-block-start: var(--space-half);
    }
  `,
})
export class LinkList {
  private readonly wishes = signal({ text: '', sector: '' });
  protected readonly sectors = SECTORS;
  protected readonly words = inject(LibraryWords);
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  protected readonly answer = inject(Api).resource('/api/library/toolkit', () => {
    const { text, sector } = this.wishes();
    return { query: { text: text.trim() || undefined, sector: (sector || undefined) as Sector | undefined } };
  });
  protected readonly links = lastValue(this.answer);

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly person = inject(SessionStore).person;
  protected readonly canCheck = computed(() => writesModules(this.person()));
  protected readonly checking = signal<string | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);

  /** The server visits the page when it gets to it: the list is read again until it has, or for ten seconds. */
  protected async checkNow({ id, checkedAt }: LinkCheck): Promise<void> {
    this.checking.set(id);
    this.problem.set(null);
    try {
      await this.api.post('/api/library/link-checks/{id}/check-now', { path: { id } });
      for (const pause of LOOK_AGAIN) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        const links = await this.api.get('/api/library/toolkit', { query: {} });
        const now = links.find(({ check }) => check?.id === id)?.check;
        if (now?.checkedAt === checkedAt) continue;
        this.answer.reload();
        return;
      }
      this.toasts.done(this.language.text('curriculum.link.offline'));
    } catch (error) {
      this.problem.set(toProblem(error));
    } finally {
      this.checking.set(null);
    }
  }
}
