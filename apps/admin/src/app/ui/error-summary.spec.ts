import { Component, inject, signal } from '@angular/core';
import { FormField, form, maxLength, required } from '@angular/forms/signals';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { Api } from '../api/api.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Busy } from './busy.ts';
import { ErrorSummary } from './error-summary.ts';
import { formSubmission } from './form-submission.ts';
import { LabelledField } from './labelled-field.ts';

/** A small form in the place of a real one: what the server wants is not what is tested here. */
@Component({
  selector: 'tk-event-form',
  imports: [Busy, ErrorSummary, FormField, LabelledField, T],
  template: `
    <form (submit)="save.run($event)" novalidate>
      <tk-error-summary [of]="save" />
      <tk-field label="Otsikko suomeksi" help="Näkyy kalenterissa">
        <input [formField]="form.title.fi" />
      </tk-field>
      <tk-field [label]="'events.facts.municipality' | t"><input [formField]="form.place" /></tk-field>
      <button [tkBusy]="save.running()">Tallenna</button>
    </form>
  `,
})
class EventForm {
  private readonly api = inject(Api);
  private readonly typed = signal({ title: { fi: '' }, place: '' });
  protected readonly form = form(this.typed, (path) => {
    required(path.title.fi);
    maxLength(path.title.fi, 10);
    maxLength(path.place, 10);
  });
  protected readonly save = formSubmission(this.form, () =>
    this.api.post('/api/events', { body: this.typed() as never }),
  );
}

async function eventForm(server = new FakeServer()) {
  return { server, page: await render(EventForm, { server }) };
}

describe('error summary', () => {
  it('takes the focus, counts, and leads to the field', async () => {
    const { page, server } = await eventForm();
    expect(page.text()).not.toContain('Täytä tämä kenttä');
    await page.click(page.button('Tallenna'));

    expect(document.activeElement?.textContent).toContain('Korjaa 1 kohta.');
    expect(page.field('Otsikko suomeksi').getAttribute('aria-invalid')).toBe('true');
    expect(page.errorAt('Otsikko suomeksi')).toBe('Täytä tämä kenttä.');
    expect(server.requests).toHaveLength(0);

    await page.click(page.button('Otsikko suomeksi: Täytä tämä kenttä.'));
    expect(document.activeElement).toBe(page.field('Otsikko suomeksi'));
  });

  it('takes the focus again at the next failed attempt', async () => {
    const { page } = await eventForm();
    await page.click(page.button('Tallenna'));
    await page.type('Otsikko suomeksi', 'aivan liian pitkä');
    await page.click(page.button('Tallenna'));
    expect(document.activeElement?.textContent).toContain('Kirjoita enintään 10 merkkiä.');
  });

  it('shows errors of the server at their fields, and forgets them when the field is mended', async () => {
    const server = new FakeServer().refuse('POST /api/events', 400, 'VALIDATION_FAILED', [
      { pointer: '/title/fi', code: 'tooShort', params: { min: 3 } },
      { pointer: '/nothing/here', code: 'notUnique' },
    ]);
    const { page } = await eventForm(server);
    await page.type('Otsikko suomeksi', 'ab');
    await page.type('Kunta', 'Kirjasto');
    await page.click(page.button('Tallenna'));

    expect(page.errorAt('Otsikko suomeksi')).toContain('Kirjoita vähintään 3 merkkiä.');
    expect(page.text()).toContain('Sama arvo on jo käytössä. Anna toinen.');
    expect(page.field('Kunta').value).toBe('Kirjasto');

    await page.type('Otsikko suomeksi', 'abc');
    expect(page.errorAt('Otsikko suomeksi')).toBe('');
    server.on('POST /api/events', { status: 201, body: {} });
    await page.click(page.button('Tallenna'));
    expect(server.sent('POST /api/events')).toHaveLength(2);
    expect(page.find('group', /./)).toBeNull();
  });

  it('says that the text is kept when the connection is lost, in the language on the screen', async () => {
    const { page } = await eventForm(new FakeServer().on('POST /api/events', { status: 0 }));
    await page.type('Otsikko suomeksi', 'Kevät');
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Kirjoittamasi teksti on tallessa');

    await TestBed.inject(Language).choose('en');
    await page.settle();
    expect(page.text()).not.toContain('Kirjoittamasi teksti on tallessa');
    expect(page.field('Otsikko suomeksi').value).toBe('Kevät');
  });

  it('names the fields in the language on the screen after it was changed', async () => {
    const { page } = await eventForm();
    await page.type('Otsikko suomeksi', 'Kevät');
    await page.type('Kunta', 'aivan liian pitkä');
    await page.click(page.button('Tallenna'));
    expect(page.button(/^Kunta: Teksti on liian pitkä/)).toBeTruthy();
    await TestBed.inject(Language).choose('sv');
    await page.settle();
    expect(page.find('button', /^Kunta/)).toBeNull();
    expect(page.button(/^Kommun: /)).toBeTruthy();
  });

  it('gives the request id of what nobody expected', async () => {
    const { page } = await eventForm(new FakeServer().refuse('POST /api/events', 500, 'INTERNAL'));
    await page.type('Otsikko suomeksi', 'Kevät');
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Virheen tunnus: r-1');
  });
});
