import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationInitStatus, type EnvironmentProviders, type Provider, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Routes, TitleStrategy, provideRouter, withComponentInputBinding } from '@angular/router';
import { acceptLanguage } from '../app/language/accept-language.ts';
import { provideLanguage } from '../app/language/provide-language.ts';
import { signInAgain } from '../app/session/sign-in-again.ts';
import { PageTitle } from '../app/ui/page-title.ts';
import { withdrawToasts } from '../app/ui/withdraw-toasts.ts';
import { FakeServer } from './fake-server.ts';
import { Page } from './page.ts';

export interface Surroundings {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly server?: FakeServer;
  readonly routes?: Routes;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

/** Puts a component on a page, in Finnish, with the real messages, forms, router and HTTP client. */
export async function render<C>(component: Type<C>, around: Surroundings = {}): Promise<Page<C>> {
  await surround(around);
  const fixture = TestBed.createComponent(component);
  document.body.append(fixture.nativeElement as HTMLElement); // focus needs an element on the page
  for (const [name, value] of Object.entries(around.inputs ?? {})) fixture.componentRef.setInput(name, value);
  const page = new Page(fixture);
  await page.settle();
  return page;
}

/** The surroundings alone, for what has no screen: guards, stores. */
export async function surround({ server, routes, providers }: Surroundings): Promise<void> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([acceptLanguage, withdrawToasts, signInAgain])),
      { provide: HttpBackend, useValue: server ?? new FakeServer() },
      provideRouter(routes ?? [], withComponentInputBinding()),
      { provide: TitleStrategy, useExisting: PageTitle },
      provideLanguage(),
      ...(providers ?? []),
    ],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
}
