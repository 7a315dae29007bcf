import { Component, computed, inject, input, model } from '@angular/core';
import { SECTORS, type SectorCode } from '@talkoot/curriculum';
import { Language } from '../language/language.ts';
import { ChoiceChips } from '../ui/choice-chips.ts';

/** Sectors to tailor to; none chosen means every sector. `<tk-sector-chips [legend]="…" [(chosen)]="sectors" />` */
@Component({
  selector: 'tk-sector-chips',
  imports: [ChoiceChips],
  template: `<tk-choice-chips
    [legend]="legend()"
    [help]="help()"
    [choices]="choices()"
    [chosen]="chosen()"
    (chosenChange)="choose($event)"
  />`,
})
export class SectorChips {
  readonly legend = input.required<string>();
  readonly help = input<string | null>(null);
  readonly chosen = model<readonly SectorCode[]>([]);

  private readonly language = inject(Language);
  protected readonly choices = computed(() =>
    SECTORS.map((value) => ({ value, label: this.language.text(`words.sector.${value}`) })),
  );

  protected choose(chosen: readonly string[]): void {
    this.chosen.set(SECTORS.filter((code) => chosen.includes(code)));
  }
}
