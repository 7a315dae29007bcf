import { Component, input } from '@angular/core';
import { ACCESS, DEFAULT_FORM, DIET, LIST_CONSENT, READY_QUESTIONS, type Question } from '@talkoot/forms';
import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { ToastRegion } from '../../ui/toast-region.ts';
import { FormPage } from './form-page.ts';

const EVENT = '/api/events/e1';
const FORM = `${EVENT}/registration-form`;
const LEAD = ['registration.read', 'registration.form'];

@Component({
  selector: 'tk-builder',
  imports: [FormPage, ToastRegion],
  template: `<tk-form-page [eventId]="eventId()" /><tk-toast-region />`,
})
class Builder {
  readonly eventId = input.required<string>();
}

const view = (questions: readonly Question[], version = 1, removed: readonly Question[] = []) => ({
  body: { version, questions, removed },
});

function server(questions: readonly Question[], permissions = LEAD): FakeServer {
  const ready = READY_QUESTIONS.map((group) => ({ questions: group }));
  return new FakeServer()
    .on(`GET ${EVENT}`, { body: { id: 'e1', permissions, partners: [] } })
    .on(`GET ${FORM}`, view(questions))
    .on(`GET ${FORM}/library`, { body: ready });
}

const build = (fake: FakeServer) => render(Builder, { inputs: { eventId: 'e1' }, server: fake });
const sentTo = (fake: FakeServer) =>
  fake.sent(`PUT ${FORM}`).map(({ body }) => body as { expectedVersion: number; questions: Question[] });

describe('the form builder', () => {
  it('adds a ready question with all that hangs on it, and saves with the version that was read', async () => {
    const fake = server([DIET]).on(`PUT ${FORM}`, view([DIET], 2));
    const page = await build(fake);
    expect(page.find('button', 'Ruokavalio ja allergiat')?.getAttribute('aria-expanded')).toBe('false');
    await page.click(page.button('Lähetetäänkö organisaatiollesi lasku?'));
    expect(page.text()).toContain('jos ”Lähetetäänkö organisaatiollesi lasku?”: Kyllä');
    await page.click(page.button('Tallenna'));
    const [body] = sentTo(fake);
    expect(body?.expectedVersion).toBe(1);
    expect(body?.questions.map(({ id }) => id)).toEqual([
      'diet',
      'invoicing-needed',
      'invoicing-address',
      'invoicing-operator',
      'invoicing-reference',
    ]);
    expect(page.text()).toContain('Tallennettu. Lomakkeen versio 2.');
  });

  it('makes a question of one’s own, tells what is missing at its place, and sends nothing until it is there', async () => {
    const fake = server([]).on(`PUT ${FORM}`, view([], 2));
    const page = await build(fake);
    await page.type('Laji', 'one-of');
    await page.click(page.button('Lisää oma kysymys'));
    await page.click(page.button('Tallenna'));
    expect(sentTo(fake)).toHaveLength(0);
    expect(page.text()).toContain('9 kohtaa on korjattava.');
    expect(document.activeElement).toBe(page.field(/^Kysymys, Suomi/));
    expect(page.field(/^Kysymys, Svenska/).getAttribute('aria-invalid')).toBe('true');
    for (const [label, text] of [
      ['Kysymys', 'Bussi'],
      ['1. vaihtoehto', 'Kyllä'],
      ['2. vaihtoehto', 'Ei'],
    ])
      for (const lang of ['Suomi', 'Svenska', 'English'])
        await page.type(new RegExp(`^${label}, ${lang}`), `${text} ${lang}`);
    await page.click(page.button('Tallenna'));
    expect(sentTo(fake)[0]?.questions[0]).toMatchObject({
      id: 'question-1',
      kind: 'one-of',
      label: { fi: 'Bussi Suomi', sv: 'Bussi Svenska', en: 'Bussi English' },
    });
  });

  it('orders by buttons, takes away and puts back', async () => {
    const page = await build(server(DEFAULT_FORM));
    await page.click(page.button('Poista kysymys: Ruokavalio ja allergiat'));
    expect(page.find('button', 'Poista kysymys: Ruokavalio ja allergiat')).toBeNull();
    // One button is the editor's, the other the message's.
    await page.click(
      page
        .all('button')
        .filter((one) => one.textContent.includes('Kumoa'))
        .at(-1)!,
    );
    expect(page.find('button', 'Poista kysymys: Ruokavalio ja allergiat')).not.toBeNull();
    await page.click(page.button('Siirrä alemmas: Ruokavalio ja allergiat'));
    const names = page
      .all('button')
      .map((one) => one.getAttribute('aria-label') ?? '')
      .filter((name) => name.startsWith('Poista kysymys'));
    expect(names[0]).toContain(ACCESS.label.fi);
  });

  it('asks after a choice made before it, and previews it there in the language chosen', async () => {
    const bus: Question = {
      ...DIET,
      id: 'bus',
      kind: 'yes-no',
      label: { fi: 'Bussi', sv: 'Buss', en: 'Bus' },
    };
    const page = await build(server([bus, DIET]));
    await page.click(page.get('button', 'Ruokavalio ja allergiat'));
    await page.type('Kenelle näytetään', 'bus');
    await page.type('Kun vastaus on', 'no');
    expect(page.text()).toContain('jos ”Bussi”: Ei');
    await page.type('Kieli', 'sv');
    expect(page.get('complementary', 'Esikatselu').textContent).toMatch(/Buss.*Diet och allergier/s);
  });

  it('shows the server’s mistakes at their place', async () => {
    const fake = server([DIET]).refuse(`PUT ${FORM}`, 400, 'VALIDATION_FAILED', [
      { pointer: '/questions/0/kind', code: 'kindChanged' },
    ]);
    const page = await build(fake);
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Kysymyksen lajia ei voi vaihtaa');
  });

  it('lets the second of two decide whose form stands', async () => {
    const fake = server([DIET]).refuse(`PUT ${FORM}`, 409, 'CONFLICT_VERSION');
    const page = await build(fake);
    await page.click(page.button('Poista kysymys: Ruokavalio ja allergiat'));
    await page.click(page.button('Tallenna'));
    expect(page.text()).toContain('Joku muu on muuttanut tietoja');
    fake.on(`GET ${FORM}`, view([DIET, LIST_CONSENT], 2)).on(`PUT ${FORM}`, view([], 3));
    await page.click(page.button('Tallenna omani toisen version tilalle'));
    expect(sentTo(fake).at(-1)).toEqual({ expectedVersion: 2, questions: [] });
  });

  it('only shows the form to organisers who do not lead', async () => {
    const page = await build(server(DEFAULT_FORM, ['registration.read']));
    expect(page.find('button', 'Tallenna')).toBeNull();
    expect(page.text()).toContain('poistetaan 14 päivän kuluttua tapahtumasta');
  });
});
