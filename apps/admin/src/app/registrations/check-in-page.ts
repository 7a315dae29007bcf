import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { formatTime } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { ProblemNotice } from '../ui/problem-notice.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { Toasts } from '../ui/toasts.ts';
import type { CheckInRowView } from './registration-views.ts';

const HELSINKI = 'Europe/Helsinki';

/** The list at the door, made for a phone in one hand: big targets, a search, and a way back from a wrong touch. */
@Component({
  selector: 'tk-check-in-page',
  imports: [EmptyState, FormField, Icon, LabelledField, ProblemNotice, ResourceState, RouterLink, T],
  templateUrl: './check-in-page.html',
  styleUrl: './check-in-page.css',
})
export class CheckInPage {
  readonly eventId = input.required<string>();

  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly wishes = signal({ text: '' });
  protected readonly form = form(this.wishes, (path) => maxLength(path.text, 100));
  /** Rows on their way to the server: a second touch does nothing. */
  private readonly sending = signal<ReadonlySet<string>>(new Set());
  /** What was touched here, shown at once; the server's next answer takes over. */
  private readonly touched = signal<ReadonlyMap<string, string | null>>(new Map());
  protected readonly refused = signal<ProblemError | null>(null);

  protected readonly answer = this.api.resource('/api/events/{eventId}/registrations/check-in', () => ({
    path: { eventId: this.eventId() },
  }));
  private readonly list = lastValue(this.answer);

  protected readonly people = computed(() => {
    const touched = this.touched();
    return this.list()?.people.map((person) =>
      touched.has(person.id) ? { ...person, checkedInAt: touched.get(person.id) ?? null } : person,
    );
  });
  protected readonly present = computed(
    () => this.people()?.filter(({ checkedInAt }) => checkedInAt !== null).length ?? 0,
  );
  /** Filtered here, letter by letter, so that it also works while the network does not. */
  protected readonly shown = computed(() => {
    const wanted = plain(this.wishes().text.trim());
    return this.people()?.filter(({ name, organisationName }) =>
      plain(`${name} ${organisationName}`).includes(wanted),
    );
  });

  protected time(instant: string): string {
    const there = Temporal.Instant.from(instant).toZonedDateTimeISO(HELSINKI).toPlainTime();
    return this.language.text('registrations.check-in.at', {
      time: formatTime(there, this.language.current()),
    });
  }

  protected async toggle(person: CheckInRowView): Promise<void> {
    await this.write(person, person.checkedInAt === null);
  }

  private async write(person: CheckInRowView, isHere: boolean): Promise<void> {
    const { id, name } = person;
    if (this.sending().has(id)) return;
    this.sending.update((ids) => new Set(ids).add(id));
    this.refused.set(null);
    const request = { path: { eventId: this.eventId(), registrationId: id } };
    const path = '/api/events/{eventId}/registrations/{registrationId}/check-in' as const;
    try {
      const row = isHere ? await this.api.put(path, request) : await this.api.delete(path, request);
      this.touched.update((map) => new Map(map).set(id, row.checkedInAt));
      const text = this.language.text(
        isHere ? 'registrations.check-in.done' : 'registrations.check-in.undone',
        { name },
      );
      this.toasts.done(text, () => this.write(person, !isHere));
    } catch (error) {
      this.refused.set(toProblem(error));
    } finally {
      this.sending.update((ids) => new Set([...ids].filter((one) => one !== id)));
    }
  }
}

/** For finding: without case and accents, so that "oh" finds Öhman on a foreign keyboard. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
