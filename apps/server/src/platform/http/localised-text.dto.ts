import { TextField } from './fields.ts';

/** A short text in three languages; Finnish is always there. */
export class LocalisedTitleDto {
  @TextField({ max: 200 }) fi: string;
  @TextField({ max: 200, optional: true }) sv?: string;
  @TextField({ max: 200, optional: true }) en?: string;
}

export class LocalisedTextDto {
  @TextField({ max: 2000, isMultiline: true, optional: true }) fi?: string;
  @TextField({ max: 2000, isMultiline: true, optional: true }) sv?: string;
  @TextField({ max: 2000, isMultiline: true, optional: true }) en?: string;
}
