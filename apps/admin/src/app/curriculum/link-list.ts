import { Component, inject, signal } from '@angular/core';
import { FormField, form, maxLength } from '@angular/forms/signals';
import { SECTORS } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { T } from '../language/t.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { LabelledField } from '../ui/labelled-field.ts';
import { lastValue } from '../ui/last-value.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { LibraryWords } from './library-words.ts';

type Sector = (typeof SECTORS)[number];

/** Addresses worth keeping, by sector and words; the server looks them up. */
@Component({
  selector: 'tk-link-list',
  imports: [EmptyState, FormField, LabelledField, ResourceState, T],
  template: `
    <form role="search" class="row" (submit)="$event.preventDefault()">
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
    <tk-resource-state [of]="answer" />
    @if (links(); as found) {
      <p role="status" class="quiet">{{ 'curriculum.links.count' | t: { count: found.length } }}</p>
      <ul>
        @for (link of found; track link.id) {
          <li class="card">
            <a [href]="link.url" rel="noopener external" lang="fi">{{ link.title }}</a>
            <p lang="fi">{{ link.description }}</p>
            <p class="quiet small">{{ link.publisher }} · {{ words.sectors(link.sectors) }}</p>
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
}
