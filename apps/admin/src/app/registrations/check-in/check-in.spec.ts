import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AT, FakeDoor, LIST, PRESSES, row } from '../../../testing/fake-door.ts';
import type { Page } from '../../../testing/page.ts';
import { render } from '../../../testing/render.ts';
import { SessionStore } from '../../session/session-store.ts';
import { ToastRegion } from '../../ui/toast-region.ts';
import { CheckInPage } from './check-in-page.ts';
import { PressQueue } from './press-queue.ts';

const inputs = { eventId: 'e1' };

@Component({
  selector: 'tk-door',
  imports: [CheckInPage, ToastRegion],
  template: `<tk-check-in-page [eventId]="eventId()" [code]="code()" /><tk-toast-region />`,
})
class Door {
  readonly eventId = input.required<string>();
  readonly code = input<string>();
}

const aDoor = (): FakeDoor =>
  new FakeDoor([row('a', { name: 'Åsa Öhman' }), row('b', { name: 'Ville Virtanen' })]);
const ville = (page: Page): HTMLElement => page.button(/Ville Virtanen/);
const sendNow = async (page: Page): Promise<void> => {
  await TestBed.inject(PressQueue).send();
  await page.settle();
};

describe('check-in', () => {
  it('checks in with one touch, and takes it back', async () => {
    const server = aDoor();
    const page = await render(Door, { inputs, server });
    expect(page.text()).toContain('0/2 läsnä');
    await page.click(page.button(/Åsa Öhman.*Merkitse/));
    expect(page.text()).toContain('1/2 läsnä');
    expect(page.text()).toContain('klo 8.40');
    await page.click(page.button('Kumoa'));
    expect(page.text()).toContain('0/2 läsnä');
    expect(server.taken.map(({ registrationId, isIn }) => [registrationId, isIn])).toEqual([
      ['a', true],
      ['a', false],
    ]);
  });

  it('takes a thumb that bounces for one touch', async () => {
    const server = aDoor();
    const page = await render(Door, { inputs, server });
    ville(page).click();
    ville(page).click();
    await page.settle();
    expect(server.taken.map(({ isIn }) => isIn)).toEqual([true]);
  });

  it('keeps what is pressed while the network is away, over a reload, and sends it once and in order', async () => {
    const server = aDoor();
    const page = await render(Door, { inputs, server });
    server.network = 'away';
    await page.click(page.button(/Åsa Öhman/));
    await page.click(ville(page));
    expect(page.text()).toContain('2/2 läsnä');
    expect(page.text()).toContain('2 merkintää odottaa lähettämistä');
    expect(ville(page).textContent).toContain('Odottaa lähettämistä');

    TestBed.resetTestingModule();
    const again = await render(Door, { inputs, server });
    expect(again.text()).toContain('2/2 läsnä');
    expect(again.text()).toContain('2 merkintää odottaa lähettämistä');

    server.network = 'answers-lost';
    await sendNow(again);
    expect(again.text()).toContain('2 merkintää odottaa');
    server.network = 'there';
    await again.click(again.button('Lähetä nyt'));
    expect(again.text()).not.toContain('odottaa lähettämistä');
    expect(again.text()).toContain('2/2 läsnä');
    expect(server.taken.map(({ registrationId }) => registrationId)).toEqual(['a', 'b']);
  });

  it('finds in the list of the day while the network is away', async () => {
    const server = aDoor();
    await render(Door, { inputs, server });
    TestBed.resetTestingModule();
    server.network = 'away';
    const page = await render(Door, { inputs, server });
    expect(page.text()).toContain('Palvelin ei vastaa. Lista on haettu klo');
    await page.type('Hae nimellä, organisaatiolla tai koodilla', 'ohm');
    expect(page.find('button', /Ville/)).toBeNull();
    expect(page.find('button', /Åsa/)).not.toBeNull();
  });

  it('forgets names when somebody signs out, but not what waits to be sent', async () => {
    const server = aDoor().on('DELETE /api/session', { status: 204 });
    const page = await render(Door, { inputs, server });
    server.network = 'away';
    await page.click(ville(page));
    expect(JSON.stringify({ ...localStorage })).toContain('Virtanen');
    await TestBed.inject(SessionStore).signOut();
    expect(JSON.stringify({ ...localStorage })).not.toContain('Virtanen');
    expect(localStorage.getItem('talkoot.presses')).toContain('"registrationId":"b"');
  });

  it('says at the door who cancelled meanwhile, until it has been read', async () => {
    const server = aDoor();
    server.refusals.set('b', 'REGISTRATION_CANCELLED');
    const page = await render(Door, { inputs, server });
    await page.click(ville(page));
    const alert = page.all('alert').map((one) => one.textContent ?? '');
    expect(alert.join()).toMatch(/Ville Virtanen.*Ilmoittautuminen on peruttu/);
    expect(page.text()).toContain('0/2 läsnä');
    await page.click(page.button(/Selvä/));
    expect(page.all('alert')).toHaveLength(0);
  });

  it('goes on with the next ones when one sending is no press at all', async () => {
    const server = aDoor();
    server.refuse(PRESSES, 400, 'VALIDATION_FAILED');
    const page = await render(Door, { inputs, server });
    await page.click(ville(page));
    expect(page.all('alert')).toHaveLength(1);
    expect(page.text()).not.toContain('odottaa lähettämistä');
  });

  it('keeps presses for whoever comes next when somebody without the right is signed in', async () => {
    const server = aDoor();
    const page = await render(Door, { inputs, server });
    server.refuse(PRESSES, 403, 'FORBIDDEN');
    await page.click(ville(page));
    expect(page.text()).toContain('1 merkintä odottaa lähettämistä');
    expect(page.text()).toContain('Roolisi ei riitä');
  });

  it('takes a code: typed and entered, from an address, or from a scanner that types the whole of it', async () => {
    const server = aDoor();
    const page = await render(Door, { inputs: { ...inputs, code: 'B0000000' }, server });
    expect(page.find('button', /Åsa/)).toBeNull();
    const search = page.field(/Hae nimellä/);
    search.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(server.taken).toMatchObject([{ registrationId: 'b', isIn: true }]);
    expect(search.value).toBe('');
    const address = 'https://talkoot.example/desk/events/e1/registrations/check-in?code=a000 0OOo';
    await page.type(/Hae nimellä/, address);
    search.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(server.taken.map(({ registrationId }) => registrationId)).toEqual(['b', 'a']);
    await page.type(/Hae nimellä/, 'b000-0000');
    search.form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
    expect(page.text()).toContain('Ville Virtanen on jo merkitty läsnä olevaksi.');
    expect(server.taken).toHaveLength(2);
  });

  it('keeps attendance of a session for those who chose it, and finds the others', async () => {
    const sessions = [
      { id: 's1', title: 'Tulkki', track: 'A', start: '09:45', end: '10:30' },
      { id: 's2', title: 'Selkokieli', track: 'B', start: '09:45', end: '10:30' },
    ];
    const server = new FakeDoor(
      [
        row('a', { name: 'Åsa Öhman', sessionIds: ['s1'] }),
        row('b', { name: 'Ville Virtanen', sessionIds: ['s2'], checkedInAt: AT, wholeDayAt: AT }),
      ],
      sessions,
    );
    const page = await render(Door, { inputs, server });
    expect(page.text()).toContain('1/2 läsnä');
    await page.type('Mihin läsnäolo merkitään', 's2');
    expect(page.text()).toContain('0/1 läsnä');
    expect(page.find('button', /Åsa/)).toBeNull();
    await page.click(ville(page));
    expect(server.taken).toMatchObject([{ registrationId: 'b', sessionId: 's2', isIn: true }]);
    await page.type(/Hae nimellä/, 'åsa');
    expect(page.button(/Åsa/).textContent).toContain('valitsi toisen ryhmän');
  });

  it('lists who has no seat apart, says what helps, and lets in where a seat is free', async () => {
    const letIn = `POST ${LIST}/w/let-in`;
    const server = new FakeDoor([row('a'), row('w', { name: 'Jono Jokinen', status: 'waiting' })]);
    server.refuse(letIn, 409, 'NO_SEAT_THERE');
    const page = await render(Door, { inputs, server });
    expect(page.find('button', /^Jono Jokinen/)).toBeNull();
    expect(page.heading('Ilman paikkaa')).not.toBeNull();
    expect(page.text()).toMatch(/Jono Jokinen.*Jonossa/);
    expect(page.link('Tapahtuman paikat')).not.toBeNull();
    await page.click(page.button('Päästä sisään: Jono Jokinen'));
    expect(page.all('alert')[0]?.textContent).toContain('ei ole vapaata paikkaa');
    server.on(letIn, { body: row('w', { name: 'Jono Jokinen', checkedInAt: AT, wholeDayAt: AT }) });
    await page.click(page.button('Päästä sisään: Jono Jokinen'));
    expect(page.all('alert')).toHaveLength(0);
    expect(page.text()).toContain('Jono Jokinen sai paikan ja on merkitty läsnä olevaksi.');
  });

  it('says before the day that nothing is marked yet', async () => {
    const page = await render(Door, { inputs, server: new FakeDoor([row('a')], [], { date: '2999-01-01' }) });
    expect(page.text()).toContain('Läsnäolo merkitään tapahtumapäivänä');
  });

  it('reads codes with the camera where the browser can, and says what it does not know', async () => {
    const codes = ['B0000000', 'ZZZZZZZZ'];
    class BarcodeDetector {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = () => Promise.resolve(codes.length > 0 ? [{ rawValue: codes.shift() }] : []);
    }
    let stopped = 0;
    const stream = { getTracks: () => [{ stop: () => (stopped += 1) }] };
    Object.defineProperty(window, 'BarcodeDetector', { value: BarcodeDetector, configurable: true });
    Object.defineProperty(navigator, 'mediaDevices', {
      value: { getUserMedia: () => Promise.resolve(stream) },
      configurable: true,
    });
    HTMLMediaElement.prototype.play = () => Promise.resolve();
    try {
      const server = aDoor();
      const page = await render(Door, { inputs, server });
      await page.click(page.button('Lue QR-koodi'));
      expect(server.taken).toMatchObject([{ registrationId: 'b' }]);
      await new Promise((done) => setTimeout(done, 300));
      await page.settle();
      expect(page.text()).toContain('Koodia ZZZZZZZZ ei löydy tästä tapahtumasta.');
      await page.click(page.button('Sulje kamera'));
      expect(stopped).toBe(1);
    } finally {
      Reflect.deleteProperty(window, 'BarcodeDetector');
      Reflect.deleteProperty(navigator, 'mediaDevices');
    }
  });

  it('offers no camera where the browser reads no codes', async () => {
    const page = await render(Door, { inputs, server: aDoor() });
    expect(page.find('button', 'Lue QR-koodi')).toBeNull();
  });
});
