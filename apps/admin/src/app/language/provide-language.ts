import { type EnvironmentProviders, type Provider, inject, provideAppInitializer } from '@angular/core';
import { provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import { LANGS } from '@talkoot/messages';
import { IcuTranspiler } from './icu-transpiler.ts';
import { Language } from './language.ts';
import { MessagesLoader } from './messages-loader.ts';

/** Transloco on the catalogues of `@talkoot/messages`; the first paint waits for one language. */
export function provideLanguage(): (EnvironmentProviders | Provider)[] {
  return [
    provideTransloco({
      config: {
        availableLangs: [...LANGS],
        defaultLang: 'fi',
        reRenderOnLangChange: true,
        prodMode: true,
        missingHandler: { logMissingKey: true, allowEmpty: false },
      },
      loader: MessagesLoader,
    }),
    provideTranslocoTranspiler(IcuTranspiler),
    provideAppInitializer(() => inject(Language).startUp()),
  ];
}
