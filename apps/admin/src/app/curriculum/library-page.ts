import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Tabs } from '../ui/tabs.ts';

/** The library: modules, packages made of them, links and words. */
@Component({
  selector: 'tk-library-page',
  imports: [PageHeader, RouterOutlet, T, Tabs],
  template: `
    <tk-page-header [heading]="'shell.nav.curriculum' | t" [lead]="'curriculum.library.lead' | t" />
    <tk-tabs [tabs]="tabs()" [label]="'curriculum.library.parts' | t" />
    <router-outlet />
  `,
})
export class LibraryPage {
  private readonly language = inject(Language);
  protected readonly tabs = computed(() => [
    { label: this.language.text('curriculum.modules.title'), link: '.' },
    { label: this.language.text('curriculum.packages.title'), link: 'packages' },
    { label: this.language.text('curriculum.figures.title'), link: 'figures' },
    { label: this.language.text('curriculum.links.title'), link: 'links' },
    { label: this.language.text('curriculum.glossary.title'), link: 'glossary' },
    { label: this.language.text('transfer.title'), link: 'transfer' },
  ]);
}
