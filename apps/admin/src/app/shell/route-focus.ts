import { DOCUMENT, Injector, Service, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Announcer } from '../ui/announcer.ts';

/** After a change of page the focus is on its heading and its title is read out, as after loading a page. */
@Service()
export class RouteFocus {
  private readonly document = inject(DOCUMENT);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private path: string | null = null;

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => this.arrive(event.urlAfterRedirects));
  }

  private arrive(url: string): void {
    const [path = ''] = url.split(/[?#]/);
    const isFirst = this.path === null;
    const isSamePage = this.path === path;
    this.path = path;
    if (isFirst || isSamePage) return;
    afterNextRender(() => this.moveFocus(), { injector: this.injector });
  }

  private moveFocus(): void {
    this.announcer.say(this.document.title);
    if (this.document.activeElement?.closest('[data-keeps-focus]')) return; // tabs: one page, another part of it
    const heading = this.document.querySelector<HTMLElement>('main h1');
    (heading ?? this.document.getElementById('content'))?.focus({ preventScroll: true });
  }
}
