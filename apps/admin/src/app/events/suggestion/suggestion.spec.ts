import { Component, signal } from '@angular/core';
import { anEvent } from '../../../testing/events.ts';
import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { type Row, newRow } from '../programme-rows.ts';
import type { SuggestionView } from './suggestion-model.ts';
import { Suggestion } from './suggestion.ts';

const URL = 'POST /api/events/e-1/programme/suggestion';
const WISHES = 'GET /api/events/e-1/programme/suggestion/wishes';
const TODAY = [
  newRow('i-1', { kind: 'session', title: 'Avaus', minutes: 15 }),
  newRow('i-2', { kind: 'session', title: 'Laki', minutes: 45, moduleSlug: 'laki' }),
];

@Component({
  selector: 'tk-test-page',
  imports: [Suggestion],
  template: `<tk-suggestion
    [event]="event"
    [today]="today()"
    [minutesNow]="60"
    [keyOf]="keyOf"
    (taken)="today.set($event); taken.set(true)"
    (closed)="closed.set(true)"
  />`,
})
class TestPage {
  protected readonly event = anEvent({ capacity: 30, sectors: ['health', 'youth'] });
  protected readonly keyOf = (id: string): string => id;
  readonly today = signal<readonly Row[]>(TODAY);
  readonly taken = signal(false);
  readonly closed = signal(false);
}

const HOUR = 6_000_000;

function aView(but: Partial<SuggestionView> = {}): SuggestionView {
  const row = { start: '09:00', fixedStart: null, moduleSlug: null, methods: [], rowId: null, usual: null };
  return {
    outcome: 'found',
    version: 3,
    candidates: 12,
    considered: 12,
    value: 90 * HOUR,
    bound: 90 * HOUR,
    valueToday: 20 * HOUR,
    rows: [
      { ...row, kind: 'session', part: 'kept', minutes: 15, title: 'Avaus', rowId: 'i-1' },
      {
        ...row,
        kind: 'session',
        part: 'module',
        minutes: 30,
        title: 'Laki',
        moduleSlug: 'laki',
        rowId: 'i-2',
      },
      { ...row, kind: 'break', part: 'break', minutes: 15, title: null },
      { ...row, kind: 'session', part: 'module', minutes: 45, title: 'Tulkki', moduleSlug: 'tulkki' },
    ],
    included: [
      {
        slug: 'tulkki',
        name: 'Tulkki',
        minutes: 45,
        isFresh: true,
        value: 45 * HOUR,
        sectors: [{ sector: 'health', value: 45 * HOUR }],
        wishes: [],
        isAsked: false,
        neededBy: [],
        fiveMore: 'taken-from',
        fiveMoreFrom: 'Laki',
      },
    ],
    leftOut: [
      {
        slug: 'tilastot',
        name: 'Tilastot',
        reason: 'pushed-out',
        minutes: 20,
        longestFree: null,
        gain: 5 * HOUR,
        loss: 6 * HOUR,
        needs: null,
        brings: [],
        leaves: ['Laki'],
        shortened: [],
        lengthened: [],
      },
    ],
    more: [{ minutes: 15, gain: 3 * HOUR, added: ['Tilastot'], removed: [], changed: [] }],
    rules: [],
    isSmallest: false,
    ...but,
  };
}

function aServer(view: SuggestionView = aView()): FakeServer {
  return new FakeServer()
    .on('GET /api/library/modules?lang=fi', {
      body: [{ slug: 'tulkki', title: 'Tulkki', topics: ['interpreting', 'omat-aiheet'] }],
    })
    .on(WISHES, { body: { people: 0, wishes: [] } })
    .on(URL, { body: view });
}
const asked = (server: FakeServer) =>
  server
    .sent(URL)
    .map(({ body }) => body as { minutes: number; audience: { sector: string; heads: number }[] });

describe('a suggested programme', () => {
  it('is asked for at once, from what the event says of its audience', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    expect(asked(server)).toHaveLength(1);
    expect(asked(server)[0]?.minutes).toBe(60);
    expect(asked(server)[0]?.audience).toContainEqual({ sector: 'health', heads: 15 });
    expect(asked(server)[0]?.audience).toContainEqual({ sector: 'third-sector', heads: 0 });
    expect(page.text()).toContain('Paras mahdollinen näillä ehdoilla');
    expect(page.text()).toContain('20,0 t → 90,0 t');
    expect(page.text()).toContain('Lisätään: Tulkki, 45 min');
    expect(page.text()).toContain('Laki: 45 → 30 min');
  });

  it('says why each module is in or out, and what more time would bring', async () => {
    const page = await render(TestPage, { server: aServer() });
    expect(page.text()).toContain('50 % ohjelman hyödystä.');
    expect(page.text()).toContain('Viisi minuuttia lisää olisi pois moduulilta Laki');
    expect(page.text()).toContain('Mahtuisi (20 min), jos Laki jäisi pois. Se veisi 6,0 t ja toisi 5,0 t.');
    expect(page.text()).toContain('15 minuuttia lisää: mukaan tulisi Tilastot (+3,0 t)');
  });

  it('marks a module whose facts are past their date, behind its name', async () => {
    const [one] = aView().included;
    const included = [
      { ...one!, isFresh: false },
      { ...one!, slug: 'laki', name: 'Laki' },
    ];
    const page = await render(TestPage, { server: aServer(aView({ included })) });
    const terms = [...page.fixture.nativeElement.querySelectorAll('dt')].map(
      (term: Element) => term.textContent,
    );
    const marked = terms.filter((text) => text?.includes('Tarkistus myöhässä'));
    expect(marked).toEqual([expect.stringContaining('Tulkki, 45 min')]);
  });

  it('is taken as a whole', async () => {
    const page = await render(TestPage, { server: aServer() });
    await page.click(page.button('Ota koko ehdotus'));
    const rows = page.fixture.componentInstance.today();
    expect(rows.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
      'Avaus 15',
      'Laki 30',
      'Tauko 15',
      'Tulkki 45',
    ]);
    expect(rows[1]?.key).toBe('i-2');
    expect(rows[3]?.moduleSlug).toBe('tulkki');
  });

  it('is taken in part', async () => {
    const page = await render(TestPage, { server: aServer() });
    await page.click(page.field('Laki: 45 → 30 min'));
    await page.click(page.field('Järjestys ja tauot ehdotuksen mukaan'));
    await page.click(page.button('Ota valittu muutos'));
    expect(page.fixture.componentInstance.today().map(({ title, minutes }) => `${title} ${minutes}`)).toEqual(
      ['Avaus 15', 'Laki 45', 'Tulkki 45'],
    );
  });

  it('is left', async () => {
    const page = await render(TestPage, { server: aServer() });
    await page.click(page.button('Älä ota ehdotusta'));
    expect(page.fixture.componentInstance.closed()).toBe(true);
    expect(page.fixture.componentInstance.today()).toBe(TODAY);
  });

  it('says when it is the answer to another question, and asks anew', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    await page.click(page.button('Koko päivä (7 t)'));
    expect(page.text()).toContain('Ehdot ovat muuttuneet');
    await page.click(page.button('Ehdota näillä ehdoilla'));
    expect(asked(server).at(-1)?.minutes).toBe(420);
    expect(page.text()).not.toContain('Ehdot ovat muuttuneet');
  });

  it('names the rules that contradict each other', async () => {
    const rules: SuggestionView['rules'] = [
      { kind: 'must', name: 'Tulkki', needs: null },
      { kind: 'minutes-available', name: null, needs: null },
    ];
    const view = aView({
      outcome: 'contradiction',
      rows: [],
      included: [],
      leftOut: [],
      more: [],
      rules,
      isSmallest: true,
    });
    const page = await render(TestPage, { server: aServer(view) });
    expect(page.text()).toContain('Näillä ehdoilla ohjelmaa ei voi tehdä');
    expect(page.text()).toContain('Tulkki pitää olla mukana.');
    expect(page.text()).toContain('Aikaa on vain annettu määrä minuutteja.');
  });

  it('keeps what is typed when the server refuses, and says where', async () => {
    const server = aServer().refuse(URL, 400, 'VALIDATION_FAILED', [
      { pointer: '/minutes', code: 'tooLarge', params: { max: 720 } },
    ]);
    const page = await render(TestPage, { server });
    expect(page.text()).toContain('720');
    expect(page.field('Minuuttia taukoineen').value).toBe('60');
  });

  it('counts a topic wished for, by the name that people know', async () => {
    const server = aServer();
    const page = await render(TestPage, { server });
    const topic = page.field('Aihe') as HTMLElement as HTMLSelectElement;
    expect([...topic.options].map(({ text }) => text.trim())).toEqual(['', 'omat-aiheet', 'Tulkkaus']);
    await page.type('Aihe', 'interpreting');
    await page.type('Toiveita: Tulkkaus', '12');
    await page.click(page.button('Ehdota näillä ehdoilla'));
    expect(server.sent(URL).at(-1)?.body).toMatchObject({ wishes: [{ topic: 'interpreting', votes: 12 }] });
  });

  it('takes what those who registered have wished for, where a module is about it', async () => {
    const server = aServer().on(WISHES, {
      body: {
        people: 14,
        wishes: [
          { topic: 'interpreting', votes: 9 },
          { topic: 'unknown', votes: 5 },
        ],
      },
    });
    const page = await render(TestPage, { server });
    expect(page.text()).toContain('14 ilmoittautunutta on toivonut aiheita:');
    expect(page.text()).not.toContain('unknown');
    await page.click(page.button('Käytä ilmoittautuneiden toiveita'));
    await page.click(page.button('Ehdota näillä ehdoilla'));
    expect(server.sent(URL).at(-1)?.body).toMatchObject({ wishes: [{ topic: 'interpreting', votes: 9 }] });
  });
});
