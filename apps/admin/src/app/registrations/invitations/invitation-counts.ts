import { Component, input } from '@angular/core';
import type { components } from '@talkoot/api-client';
import { T } from '../../language/t.ts';
import { TableFrame } from '../../ui/table-frame.ts';

/** What became of the invitations of each partner, as a table. */
@Component({
  selector: 'tk-invitation-counts',
  imports: [T, TableFrame],
  template: `
    <tk-table-frame [label]="'invitations.counts' | t">
      <table class="data">
        <caption>
          {{
            'invitations.counts' | t
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'invitations.counts.organisation' | t }}</th>
            <th scope="col" class="number">{{ 'invitations.counts.invited' | t }}</th>
            <th scope="col" class="number">{{ 'invitations.counts.registered' | t }}</th>
            <th scope="col" class="number">{{ 'invitations.counts.declined' | t }}</th>
            <th scope="col" class="number">{{ 'invitations.counts.unanswered' | t }}</th>
            <th scope="col" class="number">{{ 'invitations.counts.undelivered' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of of(); track row.organisationId) {
            <tr>
              <th scope="row">{{ row.organisationName ?? ('invitations.counts.together' | t) }}</th>
              <td class="number">{{ row.invited }}</td>
              <td class="number">{{ row.registered }}</td>
              <td class="number">{{ row.declined }}</td>
              <td class="number">{{ row.unanswered }}</td>
              <td class="number">{{ row.undelivered }}</td>
            </tr>
          }
        </tbody>
      </table>
    </tk-table-frame>
  `,
})
export class InvitationCounts {
  readonly of = input.required<readonly components['schemas']['InvitationCountView'][]>();
}
