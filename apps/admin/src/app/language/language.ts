import { DOCUMENT, Service, computed, effect, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LANGS, type Lang, type MessageKey, type MessageParams, isLang } from '@talkoot/messages';
import { firstValueFrom } from 'rxjs';
import { BrowserStorage } from './browser-storage.ts';

const LAST = 'talkoot.language';

/** The language of the desk: chosen by the person, remembered per person in this browser. */
@Service()
export class Language {
  private readonly transloco = inject(TranslocoService);
  private readonly storage = inject(BrowserStorage);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Lang>('fi');
  private personId: string | null = null;
  private strangersChoice: Lang | null = null;

  readonly all = LANGS;
  readonly current = this.chosen.asReadonly();
  /** How to write dates and money; the same for everyone who reads this language. */
  readonly htmlLang = computed(() => this.chosen());

  constructor() {
    effect(() => (this.document.documentElement.lang = this.htmlLang()));
  }

  /** The language of the first paint: last used here, else what the browser prefers, else Finnish. */
  startUp(): Promise<void> {
    return this.use(this.remembered(LAST) ?? this.preferred() ?? 'fi');
  }

  /** What was chosen on this page before anybody was known to be at the desk. Told once: to who signs in next. */
  takeStrangersChoice(): Lang | null {
    const choice = this.strangersChoice;
    this.strangersChoice = null;
    return choice;
  }

  /**
   * Follows a person who is at the desk: what was `chosen` on the way in, else their choice in this browser, else
   * the language of their account.
   */
  async follow(person: { id: string; locale: string } | null, chosen: Lang | null = null): Promise<void> {
    this.personId = person?.id ?? null;
    if (!person) return;
    if (chosen) this.storage.write(keyOf(person.id), chosen);
    const wanted =
      chosen ?? this.remembered(keyOf(person.id)) ?? (isLang(person.locale) ? person.locale : null);
    if (wanted) await this.use(wanted);
  }

  /** The person's own choice: kept for the next visit. */
  async choose(lang: Lang): Promise<void> {
    this.storage.write(LAST, lang);
    if (this.personId) this.storage.write(keyOf(this.personId), lang);
    else this.strangersChoice = lang;
    await this.use(lang);
  }

  /** A message in the current language. Inside `computed` or a template it follows the language. */
  text(key: MessageKey, params?: MessageParams): string {
    this.chosen();
    return this.transloco.translate(key, params);
  }

  /** Whether there is such a message: for keys made at run time from a code. */
  has(key: string): boolean {
    return Object.hasOwn(this.transloco.getTranslation(this.chosen()), key);
  }

  /** The codes after such a beginning of keys as `words.topic.`. Inside `computed` they follow the language. */
  codesOf(start: string): string[] {
    return Object.keys(this.transloco.getTranslation(this.chosen()))
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }

  private async use(lang: Lang): Promise<void> {
    await firstValueFrom(this.transloco.load(lang));
    this.transloco.setActiveLang(lang);
    this.chosen.set(lang);
  }

  private remembered(key: string): Lang | null {
    const value = this.storage.read(key);
    return isLang(value) ? value : null;
  }

  private preferred(): Lang | null {
    const languages = this.document.defaultView?.navigator.languages ?? [];
    return languages.map((tag) => tag.slice(0, 2)).find(isLang) ?? null;
  }
}

function keyOf(personId: string): string {
  return `${LAST}.${personId}`;
}
