import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, required } from '@angular/forms/signals';
import { render } from '../../testing/render.ts';
import { Language } from '../language/language.ts';
import { LabelledField } from './labelled-field.ts';
import { MoneyInput } from './money-input.ts';

const NBSP = '\u00A0';

@Component({
  selector: 'tk-price',
  imports: [FormField, LabelledField, MoneyInput],
  template: `<tk-field label="Hinta"><tk-money-input [formField]="form.cents" /></tk-field>
    <output>{{ typed().cents ?? 'tyhjä' }}</output>`,
})
class Price {
  readonly typed = signal<{ cents: number | null }>({ cents: 123456 });
  protected readonly form = form(this.typed, (path) => required(path.cents));
}

describe('money input', () => {
  it('shows cents as people write them', async () => {
    const page = await render(Price);
    expect(page.field('Hinta').value).toBe(`1${NBSP}234,56`);
  });

  it.each([
    ['24,70', 2470],
    ['1 000 000,01', 100000001],
    ['30', 3000],
    ['12,50 €', 1250],
  ])('reads %s as %d cents', async (text, cents) => {
    const page = await render(Price);
    await page.type('Hinta', text);
    expect(page.fixture.componentInstance.typed().cents).toBe(cents);
  });

  it('writes an amount out on leaving', async () => {
    const page = await render(Price);
    await page.type('Hinta', '1234');
    expect(page.field('Hinta').value).toBe('1234');
    await page.leave('Hinta');
    expect(page.field('Hinta').value).toBe(`1${NBSP}234,00`);
  });

  it('refuses what could mean two things, keeps the text, and says what to type', async () => {
    const page = await render(Price);
    await page.type('Hinta', '24.70');
    await page.leave('Hinta');
    expect(page.field('Hinta').value).toBe('24.70');
    expect(page.errorAt('Hinta')).toContain('Sentit erotetaan pilkulla');
    expect(page.field('Hinta').getAttribute('aria-invalid')).toBe('true');
  });

  it('is null while it is empty, which a required field refuses', async () => {
    const page = await render(Price);
    await page.type('Hinta', '');
    await page.leave('Hinta');
    expect(page.fixture.componentInstance.typed().cents).toBeNull();
    expect(page.errorAt('Hinta')).toBe('Täytä tämä kenttä.');
  });

  it('follows the language', async () => {
    const page = await render(Price);
    await TestBed.inject(Language).choose('en');
    await page.settle();
    await page.type('Hinta', '24.70');
    expect(page.fixture.componentInstance.typed().cents).toBe(2470);
  });
});
