import { Service } from '@angular/core';
import type { TranslocoTranspiler, TranspileParams } from '@jsverse/transloco';
import { type Catalogue, type Lang, type MessageKey, type Translate } from '@talkoot/messages';
import { createTranslator, isLang } from '@talkoot/messages';

/** Transloco says the messages; the ICU translator that server, mails and PDFs use too decides how. */
@Service()
export class IcuTranspiler implements TranslocoTranspiler {
  private lang: Lang = 'fi';
  private readonly translators = new WeakMap<object, Translate>();

  onLangChanged(lang: string): void {
    if (isLang(lang)) this.lang = lang;
  }

  transpile({ key, params, translation }: TranspileParams): string {
    return this.translatorOf(translation)(key as MessageKey, params);
  }

  /** Compiled messages are kept as long as the language they belong to. */
  private translatorOf(translation: object): Translate {
    let translator = this.translators.get(translation);
    if (!translator) {
      translator = createTranslator(this.lang, translation as Catalogue);
      this.translators.set(translation, translator);
    }
    return translator;
  }
}
