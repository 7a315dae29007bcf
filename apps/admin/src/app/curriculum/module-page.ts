import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { CONTENT_LANGS, isSectorCode } from '@talkoot/curriculum';
import { type ContentLang, interfaceLang } from '@talkoot/messages';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { ModuleActions } from './authoring/module-actions.ts';
import { LibraryWords } from './library-words.ts';
import { ModuleAttachments } from './module-attachments.ts';
import { ModuleFacts } from './module-facts.ts';
import { ModuleFigures } from './module-figures.ts';
import { ModuleLanguages } from './module-languages.ts';
import { ModuleSources } from './module-sources.ts';
import { ModuleText } from './module-text.ts';
import { SectorChips } from './sector-chips.ts';

/** One module: its text in a language or two, its facts with their dates, its sources. */
@Component({
  selector: 'tk-module-page',
  imports: [
    FormField,
    Icon,
    LabelledField,
    ModuleActions,
    ModuleAttachments,
    ModuleFacts,
    ModuleFigures,
    ModuleLanguages,
    ModuleSources,
    ModuleText,
    PageHeader,
    ResourceState,
    RouterLink,
    SectorChips,
    T,
  ],
  templateUrl: './module-page.html',
  styleUrl: './module-page.css',
})
export class ModulePage {
  readonly slug = input.required<string>();
  /** From the address; the language of the desk where it says nothing. */
  readonly lang = input<string>();
  /** From the address: sector codes with commas between them. */
  readonly sectors = input<string>();

  private readonly api = inject(Api);
  private readonly desk = inject(Language);
  protected readonly words = inject(LibraryWords);
  protected readonly htmlLang = interfaceLang;

  private readonly wanted = computed(() => toContentLang(this.lang()) ?? this.desk.current());
  protected readonly answer = this.api.resource('/api/library/modules/{slug}', () => ({
    path: { slug: this.slug() },
    query: { lang: this.wanted() },
  }));
  protected readonly module = lastValue(this.answer);
  protected readonly chosen = linkedSignal(() => (this.sectors() ?? '').split(',').filter(isSectorCode));

  /** The same module in another language beside this one, to compare. */
  protected readonly comparison = form(signal({ lang: '' }));
  protected readonly others = computed(() => {
    const module = this.module();
    return module?.langs.filter((lang) => lang !== module.lang) ?? [];
  });
  protected readonly besideAnswer = this.api.resource('/api/library/modules/{slug}', () => {
    const lang = this.others().find((other) => other === this.comparison.lang().value());
    return lang ? { path: { slug: this.slug() }, query: { lang } } : undefined;
  });
  protected readonly missing = computed(() => {
    const module = this.module();
    if (!module || this.answer.isLoading() || module.langs.includes(this.wanted())) return null;
    return { wanted: this.words.languages([this.wanted()]), shown: this.words.languages([module.lang]) };
  });

  private readonly list = this.api.resource('/api/library/modules', () =>
    this.module()?.prerequisites.length ? { query: { lang: this.module()?.lang ?? 'fi' } } : undefined,
  );
  protected readonly titles = computed(() => {
    const all = this.list.hasValue() ? this.list.value() : [];
    return Object.fromEntries(all.map(({ slug, title }) => [slug, title]));
  });
}

function toContentLang(value: string | undefined): ContentLang | undefined {
  return CONTENT_LANGS.find((lang) => lang === value);
}
