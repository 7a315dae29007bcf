import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../../api/api.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { SessionStore } from '../../session/session-store.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Icon } from '../../ui/icon.ts';
import { lastValue } from '../../ui/last-value.ts';
import { nextId } from '../../ui/next-id.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { StatusChip } from '../../ui/status-chip.ts';
import { LibraryWords } from '../library-words.ts';
import { PrintedDate } from '../printed-date.ts';
import type { ModuleTask, OwnModule } from './authoring-views.ts';
import { AuthoringWords, STATUS_TONES } from './authoring-words.ts';
import { writesModules } from './writes-modules.ts';

type Shown = 'all' | 'open' | 'published';

/** The modules that the person writes, and what in them waits for somebody's eye. */
@Component({
  selector: 'tk-own-modules',
  imports: [EmptyState, Icon, PrintedDate, ResourceState, RouterLink, StatusChip, T],
  templateUrl: './own-modules.html',
  styleUrl: './own-modules.css',
})
export class OwnModules {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  protected readonly words = inject(AuthoringWords);
  protected readonly tones = STATUS_TONES;
  protected readonly id = nextId('show');

  private readonly person = inject(SessionStore).person;
  /** Who does not is not led here, but may come by the address. */
  protected readonly mayWrite = computed(() => writesModules(this.person()));
  protected readonly answer = this.api.resource('/api/library/own-modules', () =>
    this.mayWrite() ? { query: { lang: this.language.current() } } : undefined,
  );
  protected readonly modules = lastValue(this.answer);
  protected readonly tasksAnswer = this.api.resource('/api/library/tasks', () =>
    this.mayWrite() ? {} : undefined,
  );
  protected readonly tasks = lastValue(this.tasksAnswer);

  protected readonly shown = signal<Shown>('all');
  protected readonly found = computed(() =>
    (this.modules() ?? []).filter((module) => {
      if (this.shown() === 'open') return module.openStatus !== null;
      return this.shown() === 'all' || module.publishedNumber !== null;
    }),
  );

  protected taskText({ kind, detail }: ModuleTask): string {
    return this.language.text(`authoring.tasks.${kind}`, { detail });
  }

  protected visibilityName({ visibility }: OwnModule): string {
    return this.language.text(`authoring.visibility.${visibility}`);
  }

  /** Languages whose translation no longer says what the original says. */
  protected behind({ translations }: OwnModule): string {
    const langs = translations.filter(({ state }) => state === 'source-changed' || state === 'unmarked');
    return this.library.languages(langs.map(({ lang }) => lang));
  }

  protected show(wanted: string): void {
    this.shown.set(wanted as Shown);
  }
}
