import { Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MAX_TRACK_LENGTH, METHODS, readClockTime } from '@talkoot/curriculum';
import type { Lang } from '@talkoot/messages';
import { Clock } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { ChoiceChips } from '../ui/choice-chips.ts';
import { Icon } from '../ui/icon.ts';
import { nextId } from '../ui/next-id.ts';
import { LibraryWords } from './library-words.ts';
import { MinutesField } from './minutes-field.ts';
import { type EditRow, withNewest } from './package-edit.ts';
import { PackageRowModule } from './package-row-module.ts';
import { SectorChips } from './sector-chips.ts';

const KINDS = ['session', 'exercise', 'break'] as const;
const OTHER_LANGS = ['sv', 'en'] as const;

/** A row of a package while it is edited: name and minutes at once, everything else behind "Details". */
@Component({
  selector: 'tk-package-edit-row',
  imports: [ChoiceChips, Clock, Icon, MinutesField, PackageRowModule, RouterLink, SectorChips, T],
  templateUrl: './package-edit-row.html',
  styleUrl: './package-edit-row.css',
})
export class PackageEditRow {
  readonly row = input.required<EditRow>();
  /** Its place among all rows, from 1. */
  readonly position = input.required<number>();
  /** Its number among the rows that take time; null for a heading. */
  readonly number = input<number | null>(null);
  readonly time = input<{ readonly start: string; readonly end: string } | null>(null);
  /** Names of tracks that are there already. */
  readonly tracks = input<readonly string[]>([]);
  readonly changed = output<Partial<EditRow>>();
  readonly removed = output();

  private readonly language = inject(Language);
  protected readonly words = inject(LibraryWords);
  private readonly titleField = viewChild.required<ElementRef<HTMLInputElement>>('title');

  protected readonly kinds = KINDS;
  protected readonly otherLangs = OTHER_LANGS;
  protected readonly longestTrack = MAX_TRACK_LENGTH;
  protected readonly trackList = nextId('tracks');
  protected readonly errorId = nextId('title-error');
  protected readonly name = computed(
    () =>
      inLanguage(this.row().title, this.language.current()) ||
      this.language.text('packages.row.nameless', { position: this.position() }),
  );
  protected readonly methodChoices = computed(() =>
    METHODS.map((value) => ({ value, label: this.language.text(`words.method.${value}`) })),
  );
  /** What stands behind "Details", so that nobody has to open it to see. */
  protected readonly said = computed(() => {
    const { kind, track, fixedStart, methods, sectors, owner } = this.row();
    return [
      ...(kind === 'exercise' || kind === 'break' ? [this.words.rowKind(kind)] : []),
      ...(fixedStart ? [this.language.text('packages.row.fixed')] : []),
      ...(track ? [this.language.text('packages.row.in-track', { track })] : []),
      ...(methods.length > 0 ? [this.words.methods([...methods])] : []),
      ...(sectors.length > 0 ? [this.words.sectors(sectors)] : []),
      ...(owner ? [owner] : []),
    ].join(' · ');
  });

  focusTitle(): void {
    this.titleField().nativeElement.focus();
  }

  protected rename(lang: Lang, { value }: HTMLInputElement): void {
    this.changed.emit({ title: { ...this.row().title, [lang]: value.trim() } });
  }

  protected chooseKind({ value }: HTMLSelectElement): void {
    const kind = KINDS.find((one) => one === value);
    if (kind) this.changed.emit({ kind });
  }

  protected fix({ value }: HTMLInputElement): void {
    if (value === '' || readClockTime(value)) this.changed.emit({ fixedStart: value || null });
  }

  protected putInTrack({ value }: HTMLInputElement): void {
    this.changed.emit({ track: value.trim() || null });
  }

  protected chooseMethods(chosen: readonly string[]): void {
    this.changed.emit({ methods: METHODS.filter((code) => chosen.includes(code)) });
  }

  protected takeNewest(): void {
    this.changed.emit({ module: withNewest(this.row()).module });
  }
}
