import { Component } from '@angular/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPackage } from '../../testing/library.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import type { Page } from '../../testing/page.ts';
import { render } from '../../testing/render.ts';
import { SessionStore } from '../session/session-store.ts';
import { NewPackage } from './new-package.ts';

@Component({ selector: 'tk-editor', template: '' })
class Editor {}

describe('new package', () => {
  let server: FakeServer;

  async function open(role: string, inputs: Record<string, string> = {}): Promise<Page<NewPackage>> {
    const memberships = [{ organisationId: 'o-1', organisationName: 'Järvikylän kunta', role }];
    server = new FakeServer()
      .on('GET /api/session', { body: aSession(aPerson({ memberships })) })
      .on('GET /api/library/packages/perus?lang=fi', { body: aPackage({ kind: 'seminar' }) })
      .on('POST /api/library/packages', { status: 201, body: { slug: 'oma', version: 1, itemIds: [] } });
    const routes = [{ path: 'library/packages/:slug/edit', component: Editor }];
    const page = await render(NewPackage, { server, routes, inputs });
    await TestBed.inject(SessionStore).load();
    await page.settle();
    return page;
  }
  const sent = (): unknown => server.sent('POST /api/library/packages')[0]?.body;

  it('makes an empty package of the own organisation and goes to its editor', async () => {
    const page = await open('organiser');
    await page.click(page.button('Tee paketti'));
    expect(sent()).toBeUndefined();
    await page.type('Nimi suomeksi', 'Meidän päivä');
    await page.click(page.button('Tee paketti'));
    expect(sent()).toEqual({ organisationId: 'o-1', kind: 'course', title: { fi: 'Meidän päivä' } });
    expect(TestBed.inject(Router).url).toBe('/library/packages/oma/edit');
  });

  it('copies another one, with its names while they are not changed', async () => {
    const page = await open('manager', { from: 'perus' });
    expect(page.text()).toContain('Kopio paketista Peruspaketti.');
    await page.click(page.button('Tee paketti'));
    expect(sent()).toEqual({
      organisationId: 'o-1',
      kind: 'seminar',
      copyOf: 'perus',
      title: { fi: 'Peruspaketti', sv: 'Grundpaket' },
    });
  });

  it('says who makes packages to somebody who does not', async () => {
    const page = await open('trainer');
    expect(page.text()).toContain('Paketteja tekevät organisaatioiden johtajat ja järjestäjät.');
    expect(page.find('button', 'Tee paketti')).toBeNull();
  });
});
