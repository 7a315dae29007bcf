import { Service } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { Catalogue } from '@talkoot/messages';

/** Brings one language when it is wanted; the others stay on the server. */
@Service()
export class MessagesLoader implements TranslocoLoader {
  getTranslation(lang: string): Promise<Translation> {
    return catalogueOf(lang);
  }
}

async function catalogueOf(lang: string): Promise<Catalogue> {
  switch (lang) {
    case 'sv':
      return (await import('@talkoot/messages/sv')).sv;
    case 'en':
      return (await import('@talkoot/messages/en')).en;
    default:
      return (await import('@talkoot/messages/fi')).fi;
  }
}
