import { Component, inject, signal } from '@angular/core';
import { render } from '../../testing/render.ts';
import { Announcer } from './announcer.ts';
import { LiveRegion } from './live-region.ts';
import { type Reordered, ReorderableList } from './reorderable-list.ts';

@Component({
  selector: 'tk-programme',
  imports: [LiveRegion, ReorderableList],
  template: `
    <tk-reorderable-list label="Ohjelma" [items]="rows()" [nameOf]="nameOf" (reordered)="keep($event)">
      <ng-template let-row let-index="index">{{ index + 1 }}. {{ row }}</ng-template>
    </tk-reorderable-list>
    <tk-live-region />
  `,
})
class Programme {
  readonly rows = signal<readonly string[]>(['Avaus', 'Luento', 'Kahvi']);
  readonly announcer = inject(Announcer);
  protected readonly nameOf = (row: string) => row;
  protected keep({ items }: Reordered<string>): void {
    this.rows.set(items);
  }
}

describe('reorderable list', () => {
  it('moves by buttons, keeps the focus, and says where the row is now', async () => {
    const page = await render(Programme);
    await page.click(page.button('Siirrä alemmas: Avaus'));

    expect(page.fixture.componentInstance.rows()).toEqual(['Luento', 'Avaus', 'Kahvi']);
    expect(page.all('listitem').map((row) => row.textContent.trim())).toEqual([
      '1. Luento',
      '2. Avaus',
      '3. Kahvi',
    ]);
    expect(document.activeElement).toBe(page.button('Siirrä alemmas: Avaus'));
    expect(page.all('status').map((region) => region.textContent)).toContain('Avaus on nyt paikalla 2/3.');
  });

  it('moves by Alt and an arrow from anywhere in the row', async () => {
    const page = await render(Programme);
    await page.press(page.button('Siirrä alemmas: Kahvi'), 'ArrowUp', { altKey: true });
    await page.press(page.button('Siirrä alemmas: Kahvi'), 'ArrowUp', { altKey: true });
    expect(page.fixture.componentInstance.rows()).toEqual(['Kahvi', 'Avaus', 'Luento']);
    expect(document.activeElement).toBe(page.button('Siirrä alemmas: Kahvi'));
  });

  it('leaves plain arrows alone', async () => {
    const page = await render(Programme);
    await page.press(page.button('Siirrä ylemmäs: Kahvi'), 'ArrowUp');
    expect(page.fixture.componentInstance.rows()).toEqual(['Avaus', 'Luento', 'Kahvi']);
  });

  it('goes no further than the ends, and its buttons say so without losing the focus', async () => {
    const page = await render(Programme);
    const button = page.button('Siirrä ylemmäs: Avaus');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await page.click(button);
    expect(page.fixture.componentInstance.rows()).toEqual(['Avaus', 'Luento', 'Kahvi']);
    expect(document.activeElement).toBe(button);
    expect(page.fixture.componentInstance.announcer.message().text).toBe('');
  });
});
