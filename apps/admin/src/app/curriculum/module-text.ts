import {
  Component,
  DOCUMENT,
  ElementRef,
  ViewEncapsulation,
  afterRenderEffect,
  computed,
  inject,
  input,
} from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import type { SectorCode } from '@talkoot/curriculum';
import { type ContentLang, interfaceLang } from '@talkoot/messages';
import { Language } from '../language/language.ts';

/**
 * The text of a module as the server rendered it, with the blocks of the chosen sectors marked.
 * The only place of the desk that shows HTML from elsewhere.
 */
@Component({
  selector: 'tk-module-text',
  encapsulation: ViewEncapsulation.None, // the elements of the text carry no scope of this component
  host: { '(click)': 'follow($event)' },
  template: `<div [lang]="htmlLang()" [innerHTML]="trusted()"></div>`,
  styleUrls: ['./module-text.css', './chart-figure.css'],
})
export class ModuleText {
  readonly html = input.required<string>();
  readonly lang = input.required<ContentLang>();
  /** None chosen: every sector is meant, and nothing is marked. */
  readonly sectors = input<readonly SectorCode[]>([]);

  private readonly sanitizer = inject(DomSanitizer);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly htmlLang = computed(() => interfaceLang(this.lang()));
  /**
   * Trusted because our own renderer made it on the server (libs/curriculum, renderModule): it knows no raw HTML and
   * no links but http, https and mailto, and escapes all text. Angular's sanitiser would take away the ids that
   * citations lead to and the marks of sector blocks.
   */
  protected readonly trusted = computed(() => this.sanitizer.bypassSecurityTrustHtml(this.html()));

  constructor() {
    afterRenderEffect({ write: () => this.mark(this.trusted(), this.sectors()) });
  }

  /** Says of each sector block in words, too, whether it is for the chosen sectors. */
  private mark(_drawn: unknown, chosen: readonly SectorCode[]): void {
    for (const block of this.host.querySelectorAll<HTMLElement>('.sector-block')) {
      const codes = block.dataset['sector']?.split(' ') ?? [];
      const isIn = chosen.some((code) => codes.includes(code));
      const label = block.querySelector<HTMLElement>(':scope > .sector-label');
      if (chosen.length === 0) {
        delete block.dataset['chosen'];
        delete label?.dataset['state'];
      } else {
        block.dataset['chosen'] = String(isIn);
        const state = isIn ? 'curriculum.text.block-in' : 'curriculum.text.block-out';
        if (label) label.dataset['state'] = this.language.text(state);
      }
    }
  }

  /** `#…` would lead to the root of the desk, which is the base of all addresses here. */
  protected follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const target = this.document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }
}
