import { Component, computed, inject, input, output } from '@angular/core';
import { type SectorCode, readClockTime } from '@talkoot/curriculum';
import { LANGS, type Lang } from '@talkoot/messages';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { LibraryWords } from './library-words.ts';
import type { PackageFacts } from './package-edit.ts';
import { SectorChips } from './sector-chips.ts';

const KINDS = ['course', 'network-meeting', 'seminar'] as const;
const VISIBILITIES = ['own', 'partners', 'public'] as const;
const LARGEST_GROUP = 10_000;

/** What a package is called, who it is for and who may see it. */
@Component({
  selector: 'tk-package-facts-fields',
  imports: [Icon, SectorChips, T],
  templateUrl: './package-facts-fields.html',
  styles: `
    :host,
    label,
    .pair {
      display: grid;
      gap: var(--space-half);
    }
    :host {
      gap: var(--space-2);
      padding-block: var(--space-1) var(--space-2);
    }
    .pair {
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: var(--space-2);
    }
    label {
      align-content: start;
      font-weight: 650;
    }
    .small,
    input,
    select,
    textarea {
      font-weight: 400;
    }
    .error {
      display: flex;
      gap: var(--space-half);
      color: var(--berry);
    }
  `,
})
export class PackageFactsFields {
  readonly facts = input.required<PackageFacts>();
  readonly changed = output<Partial<PackageFacts>>();

  protected readonly words = inject(LibraryWords);
  protected readonly langs = LANGS;
  protected readonly kinds = KINDS;
  protected readonly visibilities = VISIBILITIES;
  protected readonly isNameless = computed(() => this.facts().title.fi.trim() === '');

  protected rename(lang: Lang, { value }: HTMLInputElement): void {
    this.changed.emit({ title: { ...this.facts().title, [lang]: value.trim() } });
  }

  protected summarise(lang: Lang, { value }: HTMLTextAreaElement): void {
    this.changed.emit({ summary: { ...this.facts().summary, [lang]: value.trim() } });
  }

  protected chooseKind({ value }: HTMLSelectElement): void {
    const kind = KINDS.find((one) => one === value);
    if (kind) this.changed.emit({ kind });
  }

  protected show({ value }: HTMLSelectElement): void {
    const visibility = VISIBILITIES.find((one) => one === value);
    if (visibility) this.changed.emit({ visibility });
  }

  protected startAt({ value }: HTMLInputElement): void {
    if (readClockTime(value)) this.changed.emit({ startTime: value });
  }

  protected setGroup(name: 'groupMin' | 'groupMax', { value }: HTMLInputElement): void {
    const people = Number(value);
    if (value === '') this.changed.emit({ [name]: null });
    else if (Number.isInteger(people) && people >= 1 && people <= LARGEST_GROUP)
      this.changed.emit({ [name]: people });
  }

  protected list(name: 'materials' | 'venueNeeds', { value }: HTMLTextAreaElement): void {
    const lines = value.split('\n').map((line) => line.trim());
    this.changed.emit({ [name]: lines.filter((line) => line !== '') });
  }

  protected aimAt(audiences: readonly SectorCode[]): void {
    this.changed.emit({ audiences });
  }
}
