import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Tabs } from '../ui/tabs.ts';
import { writesModules } from './authoring/writes-modules.ts';
import { LibrarySearchField } from './library-search-field.ts';
import { LibrarySearchResults } from './library-search-results.ts';
import { LibrarySearchWishes } from './library-search-wishes.ts';

/** The library: modules, packages made of them, links and words; and one search over them all. */
@Component({
  selector: 'tk-library-page',
  imports: [LibrarySearchField, LibrarySearchResults, PageHeader, RouterOutlet, T, Tabs],
  template: `
    <tk-page-header [heading]="'shell.nav.curriculum' | t" [lead]="'curriculum.library.lead' | t" />
    <tk-library-search-field />
    @if (isSearching()) {
      <tk-library-search-results />
    } @else {
      <tk-tabs [tabs]="tabs()" [label]="'curriculum.library.parts' | t" />
      <router-outlet />
    }
  `,
})
export class LibraryPage {
  private readonly language = inject(Language);
  private readonly session = inject(SessionStore);
  private readonly wishes = inject(LibrarySearchWishes).wishes;
  protected readonly isSearching = computed(() => this.wishes().text.trim() !== '');
  protected readonly tabs = computed(() => [
    { label: this.language.text('curriculum.modules.title'), link: '.' },
    ...(writesModules(this.session.person())
      ? [{ label: this.language.text('authoring.own.title'), link: 'own' }]
      : []),
    { label: this.language.text('curriculum.packages.title'), link: 'packages' },
    { label: this.language.text('curriculum.figures.title'), link: 'figures' },
    { label: this.language.text('curriculum.links.title'), link: 'links' },
    { label: this.language.text('curriculum.glossary.title'), link: 'glossary' },
    { label: this.language.text('transfer.title'), link: 'transfer' },
  ]);
}
