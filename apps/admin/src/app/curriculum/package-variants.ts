import { Component, computed, inject, input, signal } from '@angular/core';
import { SECTORS, type SectorCode, differingRows, packageVariants } from '@talkoot/curriculum';
import { Clock, Minutes } from '../language/format-pipes.ts';
import { Language } from '../language/language.ts';
import { inLanguage, languageOf } from '../language/localized.ts';
import { T } from '../language/t.ts';
import { Icon } from '../ui/icon.ts';
import { TableFrame } from '../ui/table-frame.ts';
import type { PackageItem } from './library-views.ts';
import { packageDay, timedRows, timesOf } from './package-clock.ts';

/** One package, the day of each sector: which rows are theirs, whose own parts they see, how long it is for them. */
@Component({
  selector: 'tk-package-variants',
  imports: [Clock, Icon, Minutes, T, TableFrame],
  templateUrl: './package-variants.html',
  styleUrl: './package-variants.css',
})
export class PackageVariants {
  readonly items = input.required<readonly PackageItem[]>();
  readonly startTime = input.required<string>();
  /** None: those that the package is made for. */
  readonly chosen = input<readonly SectorCode[]>([]);
  readonly audiences = input<readonly SectorCode[]>([]);

  private readonly language = inject(Language);
  protected readonly onlyDifferent = signal(true);

  protected readonly sectors = computed(() => {
    const wanted = [this.chosen(), this.audiences()].find(({ length }) => length > 0) ?? SECTORS;
    return SECTORS.filter((sector) => wanted.includes(sector));
  });
  private readonly rows = computed(() =>
    timedRows(this.items()).map((item) => ({ item, ...item, sectorBlocks: item.module?.sectorBlocks ?? [] })),
  );
  protected readonly variants = computed(() => packageVariants(this.rows(), this.sectors()));
  private readonly differing = computed(() => new Set(differingRows(this.rows(), this.variants())));
  protected readonly shown = computed(() => {
    const times = timesOf(packageDay(this.items(), this.startTime(), this.language.current()));
    return this.rows().flatMap(({ item, track }, index) =>
      this.onlyDifferent() && !this.differing().has(index)
        ? []
        : [
            {
              index,
              track,
              title: inLanguage(item.title, this.language.current()),
              lang: languageOf(item.title, this.language.current()),
              time: times.get(item) ?? null,
              cells: this.variants().map((variant) => variant.cells[index]),
            },
          ],
    );
  });
  protected readonly sameRows = computed(() => this.rows().length - this.differing().size);
  /** Sectors that have no track in some parallel part: somebody must say where they go. */
  protected readonly withoutTrack = computed(() =>
    this.variants()
      .filter(({ withoutTrack }) => withoutTrack.length > 0)
      .map(({ sector }) => this.sectorName(sector))
      .join(', '),
  );

  protected sectorName(sector: SectorCode): string {
    return this.language.text(`words.sector.${sector}`);
  }
}
