import { provideHttpClient, withInterceptors, withNoXsrfProtection } from '@angular/common/http';
import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withRouterConfig,
} from '@angular/router';
import { routes } from './app.routes.ts';
import { acceptLanguage } from './language/accept-language.ts';
import { provideLanguage } from './language/provide-language.ts';
import { signInAgain } from './session/sign-in-again.ts';
import { PageTitle } from './ui/page-title.ts';
import { withdrawToasts } from './ui/withdraw-toasts.ts';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // The server checks where a write comes from; it needs no token in a cookie.
    provideHttpClient(
      withNoXsrfProtection(),
      withInterceptors([acceptLanguage, withdrawToasts, signInAgain]),
    ),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withRouterConfig({
        // Tabs of an event want to know which event.
        paramsInheritanceStrategy: 'always',
        // Who goes back and then stays keeps their place in the history.
        canceledNavigationResolution: 'computed',
      }),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideLanguage(),
  ],
};
