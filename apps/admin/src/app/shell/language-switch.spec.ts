import { TestBed } from '@angular/core/testing';
import { Component } from '@angular/core';
import { FakeServer } from '../../testing/fake-server.ts';
import { aPerson, aSession } from '../../testing/people.ts';
import { render, surround } from '../../testing/render.ts';
import { Money } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { SessionStore } from '../session/session-store.ts';
import { LanguageSwitch } from './language-switch.ts';

@Component({
  selector: 'tk-reading',
  imports: [LanguageSwitch, Money, T],
  template: `<tk-language-switch />
    <p>{{ 'shell.state.hits' | t: { count: 2 } }}</p>
    <p>{{ 123456 | money }}</p>`,
})
class Reading {}

describe('language switch', () => {
  it('changes words, plurals, money and the language of the page at once', async () => {
    const page = await render(Reading);
    expect(page.text()).toContain('2 osumaa');
    expect(page.text()).toContain('1 234,56 €');

    await page.click(page.button('English'));
    expect(page.text()).toContain('€1,234.56');
    expect(page.text()).not.toContain('osumaa');
    expect(page.button('English').getAttribute('aria-pressed')).toBe('true');
    expect(document.documentElement.lang).toBe('en');
  });

  it('is told to the account of whoever is signed in', async () => {
    const server = new FakeServer().on('GET /api/session', { body: aSession(aPerson()) });
    server.on('PUT /api/people/me', { body: aPerson({ locale: 'sv' }) });
    const page = await render(Reading, { server });
    await page.click(page.button('Svenska'));
    expect(server.sent('PUT /api/people/me')).toHaveLength(0);

    await TestBed.inject(SessionStore).load();
    await page.click(page.button('English'));
    expect(server.sent('PUT /api/people/me')[0]?.body).toEqual({ locale: 'en' });
  });

  it('is remembered for the person who chose, and not for the next one', async () => {
    await surround({});
    const language = TestBed.inject(Language);
    await language.follow(aPerson({ id: 'aino', locale: 'fi' }));
    await language.choose('sv');

    await language.follow(aPerson({ id: 'ben', locale: 'en' }));
    expect(language.current()).toBe('en');
    await language.follow(aPerson({ id: 'aino', locale: 'fi' }));
    expect(language.current()).toBe('sv');
  });

  it('starts with the language used last in this browser', async () => {
    localStorage.setItem('talkoot.language', 'sv');
    await surround({});
    expect(TestBed.inject(Language).current()).toBe('sv');
    expect(TestBed.inject(Language).text('shell.language.fi')).toBe('Suomi');
  });
});
