import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../language/t.ts';
import { StatusChip } from '../ui/status-chip.ts';
import { Freshness } from './freshness.ts';
import type { PackageModule } from './library-views.ts';

/** What there is to say about the module version that a row pins: nothing, while it is the newest, fresh and in use. */
@Component({
  selector: 'tk-package-row-module',
  imports: [Freshness, RouterLink, StatusChip, T],
  template: `
    @let one = module();
    @if (!one.isFresh) {
      <p><tk-freshness [of]="one" /></p>
    }
    @if (one.isRetired) {
      <p>
        <tk-status tone="attention">{{ 'packages.row.module-retired' | t }}</tk-status>
      </p>
    }
    @if (one.newer; as newer) {
      <p class="newer">
        <tk-status tone="info">{{ 'packages.newer.exists' | t: { number: newer.number } }}</tk-status>
        <a
          [routerLink]="['/library/modules', one.slug, 'versions']"
          [queryParams]="{ from: one.number, to: newer.number }"
          >{{ 'packages.newer.what-changed' | t }}<span class="visually-hidden">: {{ one.title }}</span></a
        >
        @if (mayTake()) {
          <button
            type="button"
            class="button"
            [attr.aria-label]="'packages.newer.take-of' | t: { name: one.title, number: newer.number }"
            (click)="taken.emit()"
          >
            {{ 'packages.newer.take' | t }}
          </button>
        }
      </p>
    }
  `,
  styles: `
    p {
      margin: var(--space-half) 0 0 var(--indent, 6.5rem);
    }
    .newer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-half) var(--space-1);
      align-items: center;
    }
    @media (max-width: 48rem) {
      p {
        margin-inline-start: 0;
      }
    }
  `,
})
export class PackageRowModule {
  readonly module =
    input.required<
      Pick<PackageModule, 'slug' | 'title' | 'number' | 'isFresh' | 'reviewBy' | 'newer' | 'isRetired'>
    >();
  /** Whether the newer version can be taken here. */
  readonly mayTake = input(false);
  readonly taken = output();
}
