import { ApiProperty } from '@nestjs/swagger';
import type { LocalisedText } from '../../platform/database/columns.ts';

/** A text in the languages it has been written in. */
export class LocalisedView {
  @ApiProperty({ type: String, nullable: true }) fi: string | null;
  @ApiProperty({ type: String, nullable: true }) sv: string | null;
  @ApiProperty({ type: String, nullable: true }) en: string | null;
}

export function localisedView({ fi, sv, en }: LocalisedText): LocalisedView {
  return { fi: fi ?? null, sv: sv ?? null, en: en ?? null };
}

/** As it is stored: a language without words is left out. */
export function localisedText(text: LocalisedText): LocalisedText {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words));
}
