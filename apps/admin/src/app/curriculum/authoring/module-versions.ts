import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { interfaceLang } from '@talkoot/messages';
import { Api } from '../../api/api.ts';
import { Moment } from '../../language/format-pipes.ts';
import { Language } from '../../language/language.ts';
import { T } from '../../language/t.ts';
import { Icon } from '../../ui/icon.ts';
import { lastValue } from '../../ui/last-value.ts';
import { nextId } from '../../ui/next-id.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ResourceState } from '../../ui/resource-state.ts';
import { StatusChip } from '../../ui/status-chip.ts';
import { TableFrame } from '../../ui/table-frame.ts';
import { LibraryWords } from '../library-words.ts';
import type { ModuleDiff } from './authoring-views.ts';
import { AuthoringWords, STATUS_TONES } from './authoring-words.ts';
import { DiffText } from './diff-text.ts';
import { FactWords } from './fact-words.ts';

/** The versions of a module, and what changed from one to another: facts in a table, texts by words. */
@Component({
  selector: 'tk-module-versions',
  imports: [Moment, DiffText, Icon, PageHeader, ResourceState, RouterLink, StatusChip, T, TableFrame],
  templateUrl: './module-versions.html',
  styleUrl: './module-versions.css',
})
export class ModuleVersions {
  readonly slug = input.required<string>();
  /** From the address: numbers of versions; the newest two where they say nothing. */
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly library = inject(LibraryWords);
  protected readonly words = inject(AuthoringWords);
  protected readonly facts = inject(FactWords);
  protected readonly tones = STATUS_TONES;
  protected readonly htmlLang = interfaceLang;
  protected readonly id = nextId('version');

  protected readonly answer = this.api.resource('/api/library/modules/{slug}/versions', () => ({
    path: { slug: this.slug() },
  }));
  protected readonly known = lastValue(this.answer);
  protected readonly numbers = computed(() => this.known()?.versions.map(({ number }) => number) ?? []);
  protected readonly chosen = computed(() => {
    const [newest, second] = this.numbers();
    if (newest === undefined || second === undefined) return null;
    return { from: Number(this.from()) || second, to: Number(this.to()) || newest };
  });
  protected readonly diffAnswer = this.api.resource('/api/library/modules/{slug}/diff', () => {
    const chosen = this.chosen();
    if (!chosen) return undefined;
    return { path: { slug: this.slug() }, query: { from: String(chosen.from), to: String(chosen.to) } };
  });
  protected readonly diff = lastValue(this.diffAnswer);
  protected readonly isSame = computed(() => {
    const diff = this.diff();
    return diff !== undefined && diff.facts.length + diff.languages.length === 0;
  });

  protected headingOf({ lang, kind }: ModuleDiff['languages'][number]): string {
    return this.language.text(`authoring.versions.lang-${kind}`, { lang: this.library.languages([lang]) });
  }

  protected choose(from: string, to: string): Promise<boolean> {
    return this.router.navigate(['/library/modules', this.slug(), 'versions'], { queryParams: { from, to } });
  }
}
