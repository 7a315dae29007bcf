import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../api/api.ts';
import { Minutes } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { type Localized, inLanguage, languageOf } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Icon } from '../ui/icon.ts';
import { ResourceState } from '../ui/resource-state.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { LibraryWords } from './library-words.ts';
import { editableOrganisations } from './package-owners.ts';

/** Ready-made days, from which an event is made. */
@Component({
  selector: 'tk-package-list',
  imports: [EmptyState, Icon, Minutes, ResourceState, RouterLink, StatusChip, T],
  template: `
    <tk-resource-state [of]="packages" />
    @if (packages.hasValue()) {
      <p class="quiet">{{ 'curriculum.packages.lead' | t }}</p>
      @if (mayMake()) {
        <p class="add">
          <a class="button" routerLink="/library/packages/new"
            ><tk-icon name="plus" />{{ 'packages.list.add' | t }}</a
          >
        </p>
      }
      <ul>
        @for (one of packages.value(); track one.slug) {
          <li class="card">
            <h2>
              <a [routerLink]="['/library/packages', one.slug]">{{ textOf(one.title) }}</a>
            </h2>
            @if (textOf(one.summary); as summary) {
              <p [attr.lang]="langOf(one.summary)">{{ summary }}</p>
            }
            <p class="facts">
              {{ words.packageKind(one.kind) }} · {{ one.totalMinutes | minutes }} ·
              {{ words.sectors(one.audiences) }}
              @if (one.groupMin !== null && one.groupMax !== null) {
                · {{ 'curriculum.package.group-size' | t: { min: one.groupMin, max: one.groupMax } }}
              }
            </p>
            @if (one.owner; as owner) {
              <p class="facts">{{ owner.name }} · {{ words.visibility(one.visibility) }}</p>
            }
            @if (one.newerModules > 0 || one.staleModules > 0) {
              <div class="row">
                @if (one.newerModules > 0) {
                  <tk-status tone="info">{{
                    'packages.newer.count' | t: { count: one.newerModules }
                  }}</tk-status>
                }
                @if (one.staleModules > 0) {
                  <tk-status tone="attention">{{
                    'packages.stale.count' | t: { count: one.staleModules }
                  }}</tk-status>
                }
              </div>
            }
          </li>
        } @empty {
          <li>
            <tk-empty-state
              [heading]="'curriculum.packages.none' | t"
              [help]="'curriculum.packages.none-help' | t"
            />
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: none;
    }
    h2 {
      margin: 0 0 var(--space-half);
    }
    p {
      margin: 0 0 var(--space-1);
    }
    .row {
      margin-block-start: var(--space-1);
    }
    .add {
      margin-block-end: var(--space-2);
    }
    .facts {
      margin: 0;
      color: var(--ink-quiet);
    }
  `,
})
export class PackageList {
  protected readonly packages = inject(Api).resource('/api/library/packages', () => ({}));
  protected readonly words = inject(LibraryWords);
  private readonly language = inject(Language);

  private readonly person = inject(SessionStore).person;
  protected readonly mayMake = computed(() => editableOrganisations(this.person()).length > 0);

  protected textOf(text: Localized): string {
    return inLanguage(text, this.language.current());
  }

  protected langOf(text: Localized): string {
    return languageOf(text, this.language.current());
  }
}
