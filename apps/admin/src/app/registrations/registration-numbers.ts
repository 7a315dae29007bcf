import { Component, inject, input } from '@angular/core';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { RegistrationSummaryView, Sector } from './registration-views.ts';

/** Who comes, by partner and by sector, and what they eat: for planning, without names. */
@Component({
  selector: 'tk-registration-numbers',
  imports: [T, TableFrame],
  template: `
    <tk-table-frame [label]="'registrations.by-partner' | t">
      <table class="data">
        <caption>
          {{
            'registrations.by-partner' | t
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'registrations.column.organisation' | t }}</th>
            <th scope="col" class="number">{{ 'registrations.registered' | t }}</th>
            <th scope="col" class="number">{{ 'registrations.attended' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (partner of of().partners; track partner.organisationId) {
            <tr>
              <th scope="row">{{ partner.organisationName ?? ('registrations.no-partner' | t) }}</th>
              <td class="number">{{ partner.registered }}</td>
              <td class="number">{{ partner.attended }}</td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
    @if (of().sectors.length > 0) {
      <tk-table-frame [label]="'registrations.by-sector' | t">
        <table class="data">
          <caption>
            {{
              'registrations.by-sector' | t
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'registrations.column.sector' | t }}</th>
              <th scope="col" class="number">{{ 'registrations.registered' | t }}</th>
              <th scope="col" class="number">{{ 'registrations.attended' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of of().sectors; track row.sector) {
              <tr>
                <th scope="row">{{ sectorName(row.sector) }}</th>
                <td class="number">{{ row.registered }}</td>
                <td class="number">{{ row.attended }}</td>
              </tr>
            }
          </tbody>
        </table>
      </tk-table-frame>
    }
    <section>
      <h3>{{ 'registrations.diets' | t }}</h3>
      <p class="quiet">{{ 'registrations.diets.help' | t }}</p>
      @if (of().diets.length > 0) {
        <table class="data">
          <caption class="visually-hidden">
            {{
              'registrations.diets' | t
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'registrations.diet' | t }}</th>
              <th scope="col" class="number">{{ 'registrations.numbers.people' | t }}</th>
            </tr>
          </thead>
          <tbody>
            @for (diet of of().diets; track diet.text) {
              <tr>
                <th scope="row">{{ diet.text }}</th>
                <td class="number">{{ diet.people }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <p>{{ 'registrations.diets.none' | t }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--space-3) var(--space-5);
      align-items: start;
    }
    h3,
    p {
      margin: 0;
    }
    th {
      overflow-wrap: anywhere;
    }
  `,
})
export class RegistrationNumbers {
  readonly of = input.required<RegistrationSummaryView>();
  private readonly language = inject(Language);

  protected sectorName(sector: Sector): string {
    return this.language.text(`words.sector.${sector}`);
  }
}
