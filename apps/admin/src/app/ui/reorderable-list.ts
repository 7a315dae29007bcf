import {
  CdkDrag,
  CdkDragHandle,
  type CdkDragDrop,
  CdkDropList,
  moveItemInArray,
} from '@angular/cdk/drag-drop';
import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  ElementRef,
  Injector,
  TemplateRef,
  afterNextRender,
  contentChild,
  inject,
  input,
  output,
} from '@angular/core';
import { Language } from '../language/language.ts';
import { T } from '../language/t.ts';
import { Announcer } from './announcer.ts';
import { Icon } from './icon.ts';

/** What was moved, and the whole list in its new order. */
export interface Reordered<Item> {
  readonly items: readonly Item[];
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

/**
 * A list whose order people choose: by dragging, by buttons, by Alt + arrow; each move is read out and the focus
 * stays where it was. The list itself does not keep the order: take `reordered` and hand the new items back.
 * `<tk-reorderable-list [items]="rows()" [nameOf]="nameOf" (reordered)="save($event.items)">
 *    <ng-template let-row let-index="index">…</ng-template></tk-reorderable-list>`
 */
@Component({
  selector: 'tk-reorderable-list',
  host: {
    '(keydown.alt.arrowup)': 'moveByKey($event, -1)',
    '(keydown.alt.arrowdown)': 'moveByKey($event, 1)',
  },
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Icon, NgTemplateOutlet, T],
  template: `
    <ol cdkDropList (cdkDropListDropped)="drop($event)" [attr.aria-label]="label()">
      @for (item of items(); track keyOf()(item); let index = $index; let first = $first; let last = $last) {
        <li cdkDrag cdkDragLockAxis="y">
          <span class="grip" cdkDragHandle aria-hidden="true"><tk-icon name="grip" /></span>
          <div class="body">
            <ng-container *ngTemplateOutlet="row(); context: { $implicit: item, index }" />
          </div>
          <span class="moves">
            <button
              type="button"
              class="button plain"
              data-move="-1"
              [attr.aria-disabled]="first || null"
              [attr.aria-label]="'shell.reorder.up' | t: { name: nameOf()(item) }"
              (click)="move(index, -1)"
            >
              <tk-icon name="up" />
            </button>
            <button
              type="button"
              class="button plain"
              data-move="1"
              [attr.aria-disabled]="last || null"
              [attr.aria-label]="'shell.reorder.down' | t: { name: nameOf()(item) }"
              (click)="move(index, 1)"
            >
              <tk-icon name="down" />
            </button>
          </span>
        </li>
      }
    </ol>
  `,
  styleUrl: './reorderable-list.css',
})
export class ReorderableList<Item> {
  readonly items = input.required<readonly Item[]>();
  /** How an item is called when its move is read out. */
  readonly nameOf = input.required<(item: Item) => string>();
  /** Tells items apart when the order changes; by default each object is itself. */
  readonly keyOf = input<(item: Item) => unknown>((item) => item);
  readonly label = input<string | null>(null);
  readonly reordered = output<Reordered<Item>>();

  protected readonly row = contentChild.required(TemplateRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(Language);

  protected drop(event: CdkDragDrop<unknown>): void {
    this.put(event.previousIndex, event.currentIndex);
  }

  /** From anywhere in a row, fields included. */
  protected moveByKey(event: Event, by: -1 | 1): void {
    const index = this.rows().findIndex((row) => row.contains(event.target as Node));
    if (index < 0) return;
    event.preventDefault();
    this.move(index, by);
  }

  protected move(from: number, by: -1 | 1): void {
    const to = from + by;
    const focused = this.host.ownerDocument.activeElement as HTMLElement | null;
    if (this.put(from, to)) afterNextRender(() => this.keepFocus(focused, to), { injector: this.injector });
  }

  private put(from: number, to: number): boolean {
    const item = this.items()[from];
    if (item === undefined || to < 0 || to >= this.items().length || to === from) return false;
    const items = [...this.items()];
    moveItemInArray(items, from, to);
    this.reordered.emit({ items, item, from, to });
    const place = { name: this.nameOf()(item), position: to + 1, count: items.length };
    this.announcer.say(this.language.text('shell.reorder.moved', place));
    return true;
  }

  private rows(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(':scope > ol > li')];
  }

  /** Moving a row takes its element out of the page for a moment, and with it the focus. */
  private keepFocus(focused: HTMLElement | null, index: number): void {
    if (focused?.isConnected && this.host.contains(focused)) return focused.focus();
    const button = this.rows()[index]?.querySelector<HTMLElement>(
      `[data-move="${focused?.dataset['move'] ?? '1'}"]`,
    );
    button?.focus();
  }
}
