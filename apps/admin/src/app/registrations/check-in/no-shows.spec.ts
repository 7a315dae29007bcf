import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { NoShowsPage } from './no-shows-page.ts';

const LIST = '/api/events/e1/registrations';
const inputs = { eventId: 'e1' };

describe('who did not come', () => {
  it('is counted by partner and listed by name', async () => {
    const server = new FakeServer().on(`GET ${LIST}/no-shows`, {
      body: {
        isOver: true,
        seated: 5,
        partners: [{ organisationName: null, seated: 5, absent: 1 }],
        people: [{ id: 'a', name: 'Åsa Öhman', email: 'a@test.example', organisationName: 'Muu' }],
      },
    });
    const page = await render(NoShowsPage, { inputs, server });
    expect(page.text()).toContain('1 henkilöä ei ole merkitty läsnä olevaksi. Paikan saaneita on 5.');
    expect(page.link('Kirjoita heille').getAttribute('href')).toContain('messages/new?attended=no-show');
    expect(page.all('row').map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toContain(
      'Muut organisaatiot51',
    );
    expect(page.text()).toContain('Åsa Öhman');
  });
});
