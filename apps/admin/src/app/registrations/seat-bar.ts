import { Component, computed, input } from '@angular/core';
import { T } from '../language/t.ts';
import type { RegistrationSummaryView } from './registration-views.ts';

/** Registrations against capacity: a bar to look at, the same numbers as a table to read. */
@Component({
  selector: 'tk-seat-bar',
  imports: [T],
  template: `
    <p class="sum">
      {{
        'registrations.numbers.text'
          | t: { seated: of().seated, capacity: of().capacity, waiting: of().waiting }
      }}
    </p>
    <div class="bar" aria-hidden="true">
      <span class="present" [style.flex-grow]="of().checkedIn"></span>
      <span class="seated" [style.flex-grow]="of().seated - of().checkedIn"></span>
      <span class="free" [style.flex-grow]="free()"></span>
      <span class="waiting" [style.flex-grow]="of().waiting"></span>
    </div>
    <table class="data">
      <caption class="visually-hidden">
        {{
          'registrations.numbers' | t
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'registrations.numbers.what' | t }}</th>
          <th scope="col" class="number">{{ 'registrations.numbers.people' | t }}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row"><i class="present"></i>{{ 'registrations.numbers.present' | t }}</th>
          <td class="number">{{ of().checkedIn }}</td>
        </tr>
        <tr>
          <th scope="row"><i class="seated"></i>{{ 'registrations.numbers.seated' | t }}</th>
          <td class="number">{{ of().seated - of().checkedIn }}</td>
        </tr>
        <tr>
          <th scope="row"><i class="free"></i>{{ 'registrations.numbers.free' | t }}</th>
          <td class="number">{{ free() }}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{{ 'registrations.numbers.capacity' | t }}</th>
          <td class="number">{{ of().capacity }}</td>
        </tr>
        <tr>
          <th scope="row"><i class="waiting"></i>{{ 'registrations.numbers.waiting' | t }}</th>
          <td class="number">{{ of().waiting }}</td>
        </tr>
      </tfoot>
    </table>
  `,
  styles: `
    :host {
      display: block;
      max-width: 40rem;
    }
    .sum {
      margin: 0 0 var(--space-1);
      font-weight: 650;
    }
    .bar {
      display: flex;
      gap: 2px;
      height: 1.5rem;
      margin-block-end: var(--space-2);
      border-radius: var(--radius);
      overflow: hidden;
    }
    .bar span {
      flex: 0 1 0;
      min-width: 0;
    }
    i {
      display: inline-block;
      width: 0.875em;
      height: 0.875em;
      margin-inline-end: var(--space-1);
      border-radius: 2px;
    }
    .present {
      background: var(--chart-1);
    }
    .seated {
      background: var(--chart-3);
    }
    .free {
      background: var(--surface);
      box-shadow: inset 0 0 0 1px var(--line-strong);
    }
    .waiting {
      background: repeating-linear-gradient(45deg, var(--chart-2) 0 4px, transparent 4px 7px);
      box-shadow: inset 0 0 0 1px var(--chart-2);
    }
  `,
})
export class SeatBar {
  readonly of = input.required<RegistrationSummaryView>();
  protected readonly free = computed(() => Math.max(0, this.of().capacity - this.of().seated));
}
