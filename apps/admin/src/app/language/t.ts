import { Pipe, type PipeTransform } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MessageKey, MessageParams } from '@talkoot/messages';

/** Transloco's pipe with typed keys: `{{ 'shell.signOut' | t }}`. A key that does not exist does not compile. */
@Pipe({ name: 't', pure: false })
export class T extends TranslocoPipe implements PipeTransform {
  override transform(key: MessageKey, params?: MessageParams): string {
    return super.transform(key, params);
  }
}
