import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from '../session/session-store.ts';
import type { LinkCheck } from './library-views.ts';
import { LinkList } from './link-list.ts';
import { LinkStatus } from './link-status.ts';

const aCheck = (but: Partial<LinkCheck> = {}): LinkCheck => ({
  ...{ id: 'c1', status: 'ok', failures: 0, httpStatus: 200, reason: null, finalUrl: null },
  checkedAt: '2026-11-20T02:00:00Z',
  ...but,
});

describe('what is known of a link', () => {
  it.each([
    [{}, 'Tarkistettu 20.11.2026'],
    [{}, 'Toimii'],
    [{ status: 'broken', failures: 4 }, 'Ei toimi'],
    [{ failures: 1 }, 'Ei vastannut viimeksi'],
    [{ status: 'unknown', httpStatus: 403 }, 'Ei tarkistettavissa'],
    [{ status: 'unknown', checkedAt: null }, 'Ei tarkistettu'],
    [{ status: 'redirected', finalUrl: 'https://uusi.fi/' }, 'Uusi osoite: https://uusi.fi/'],
  ] as const)('of %o is said as %s', async (but, words) => {
    const page = await render(LinkStatus, { inputs: { of: aCheck(but) } });
    expect(page.text().replace(/\s+/g, ' ')).toContain(words);
  });

  it('is asked for again by those who may, and shown when the answer is there', async () => {
    const link = {
      ...{ id: 'l1', title: 'Ohje', url: 'https://example.org/', publisher: 'THL', languages: ['fi'] },
      ...{ sectors: [], topics: [], description: 'Ohjeita.' },
    };
    const person = {
      ...{ id: 'p', name: 'Oona', email: 'o@example.org', locale: 'fi', isAdministrator: false },
      memberships: [{ organisationId: 'o', organisationName: 'Kunta', role: 'organiser' }],
    };
    const list = (check: LinkCheck) => ({ body: [{ ...link, check }] });
    const server = new FakeServer()
      .on('GET /api/session', { body: { person, mode: 'try-out' } })
      .on('GET /api/library/toolkit', list(aCheck()))
      .on('POST /api/library/link-checks/c1/check-now', () => {
        server.on(
          'GET /api/library/toolkit',
          list(aCheck({ status: 'broken', failures: 4, checkedAt: '2026-11-24T10:00:00Z' })),
        );
        return { status: 202 };
      });
    const page = await render(LinkList, { server });
    expect(page.text()).not.toContain('Tarkista nyt');
    await TestBed.inject(SessionStore).load();
    await page.settle();
    await page.click(page.button('Tarkista nyt: Ohje'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    await page.settle();
    expect(page.text()).toContain('Ei toimi');
  });
});
