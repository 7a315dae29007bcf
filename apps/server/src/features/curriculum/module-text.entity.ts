import type { FieldHashes } from '@talkoot/curriculum';
import { Check, Column, Entity, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ModuleVersion } from './module-version.entity.ts';

export interface SourceReference {
  id: string;
  title: string;
  url: string | null;
  publisher: string;
  /** The date printed in the source, as precise as it was printed; null where none was seen. */
  date: string | null;
  viewed: string | null;
}

/** One language of a module version. */
@Entity('module_text')
@Check('module_text_lang', `lang IN ('fi','sv','en','fi-simple')`)
export class ModuleText {
  @PrimaryColumn({ type: 'uuid' }) moduleVersionId: string;

  @PrimaryColumn({ type: 'varchar', length: 10 }) lang: 'fi' | 'sv' | 'en' | 'fi-simple';

  @Column({ type: 'varchar', length: 200 }) title: string;

  @Column({ type: 'varchar', length: 300 }) summary: string;

  @Column({ type: 'text', array: true }) learningOutcomes: string[];

  /** Markdown with sector blocks. */
  @Column({ type: 'text' }) body: string;

  @Column({ type: 'text', nullable: true }) lawNote: string | null;

  @Column({ type: 'jsonb' }) sources: SourceReference[];

  @Column({ type: 'char', length: 64 }) hash: string;

  /** Null: this is the original. */
  @Column({ type: 'varchar', length: 10, nullable: true }) sourceLang: string | null;

  /** Hash of each field of the original that the translation was made from; empty in the original. */
  @Column({ type: 'jsonb', default: {} }) sourceHashes: FieldHashes;

  @ManyToOne(() => ModuleVersion, (version) => version.texts, { onDelete: 'CASCADE' })
  moduleVersion: Relation<ModuleVersion>;
}
