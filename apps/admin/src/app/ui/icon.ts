import { Component, computed, input } from '@angular/core';

/** Drawn on a 20-pixel grid with a 1.75-pixel line; each says the same as the words beside it. */
const PATHS = {
  library:
    'M4 4.500h4.500a1.500 1.500 0 0 1 1.500 1.500v10a1.500 1.500 0 0 0-1.500-1.500H4zM16 4.500h-4.500a1.500 1.500 0 0 0-1.500 1.500v10a1.500 1.500 0 0 1 1.500-1.500H16z',
  events: 'M3.500 5.500h13v11h-13zM3.500 9h13M7 3.500v3.500M13 3.500v3.500',
  organisations: 'M4 16.500v-10l6-3 6 3v10M2.500 16.500h15M8 16.500v-3.500h4v3.500M7.500 9h.01M12.500 9h.01',
  people:
    'M7.500 9a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500zM2.500 16.500c0-3 2-5 5-5s5 2 5 5M13 4a2.500 2.500 0 0 1 0 4.900M14.500 11.800c1.900.6 3 2.300 3 4.700',
  menu: 'M3.500 5.500h13M3.500 10h13M3.500 14.500h13',
  close: 'M5 5l10 10M15 5L5 15',
  plus: 'M10 4v12M4 10h12',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  attention: 'M10 3.500l7.500 13h-15zM10 8.500v3.500M10 14.300v.01',
  stop: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6.500v4.500M10 13.600v.01',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.500v4M10 6.600v.01',
  quiet: 'M10 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10z',
  up: 'M10 16V4.500M5 9l5-5 5 5',
  down: 'M10 4v11.500M5 11l5 5 5-5',
  grip: 'M7.500 5v.01M12.500 5v.01M7.500 10v.01M12.500 10v.01M7.500 15v.01M12.500 15v.01',
  undo: 'M7 4.500L3.500 8 7 11.500M3.500 8h8a4.500 4.500 0 0 1 0 9H8',
  redo: 'M13 4.500L16.500 8 13 11.500M16.500 8h-8a4.500 4.500 0 0 0 0 9H12',
  back: 'M16 10H4.500M9 5l-5 5 5 5',
  remove: 'M4 6h12M8 6V4h4v2M5.500 6l.8 10.500h7.400L14.500 6M8.500 9v4.500M11.500 9v4.500',
  download: 'M10 3.500v9M6 9l4 4 4-4M3.500 16.500h13',
  camera:
    'M3.500 6.500h3l1.500-2h4l1.500 2h3v9.500h-13zM10 13.800a2.900 2.900 0 1 0 0-5.800 2.900 2.900 0 0 0 0 5.800z',
  person: 'M10 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.500c0-3.300 2.400-5.500 6-5.500s6 2.200 6 5.500',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing beside words; always decoration, so never the only thing that says something. */
@Component({
  selector: 'tk-icon',
  template: `<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => PATHS[this.name()]);
}
