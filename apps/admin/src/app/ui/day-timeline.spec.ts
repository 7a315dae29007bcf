import { Component, signal } from '@angular/core';
import { render } from '../../testing/render.ts';
import { DayTimeline } from './day-timeline.ts';
import { type TimelineRow, timelineBlocks } from './timeline-blocks.ts';

const ROWS: readonly TimelineRow[] = [
  { name: 'Kahvi', kind: 'break', start: '08:45', end: '09:00' },
  { name: 'Luento', kind: 'session', start: '09:00', end: '10:30' },
];

@Component({
  selector: 'tk-day',
  imports: [DayTimeline],
  template: `<tk-day-timeline label="Päivä" [rows]="rows()" />`,
})
class DayPage {
  readonly rows = signal(ROWS);
}

describe('day timeline', () => {
  it('says in words what the picture shows, and has the same as a table', async () => {
    const page = await render(DayPage);
    expect(page.get('img', /./).getAttribute('aria-label')).toBe(
      'Päivä: 2 riviä, klo 8.45–10.30, yhteensä 1 h 45 min.',
    );
    const cells = page.all('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(cells).toEqual([
      'KelloMitäKesto',
      '8.45–9.00 Kahvi (Tauko)15 min',
      '9.00–10.30 Luento (Osuus)90 min',
    ]);
  });

  it('draws lengths to scale', () => {
    const [coffee, talk] = timelineBlocks(ROWS, 525, 2);
    expect(coffee).toMatchObject({ top: 0, height: 30, lane: 0, lanes: 1 });
    expect(talk).toMatchObject({ top: 30, height: 180 });
  });

  it('puts rows at the same time beside each other, and only those', () => {
    const blocks = timelineBlocks(
      [...ROWS, { name: 'Työpaja', kind: 'exercise', start: '10:00', end: '11:00' }],
      525,
      1,
    );
    expect(blocks.map(({ lane, lanes }) => `${lane + 1}/${lanes}`)).toEqual(['1/1', '1/2', '2/2']);
  });
});
