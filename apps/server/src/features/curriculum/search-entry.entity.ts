import type { ContentLang } from '@talkoot/curriculum';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const SEARCH_KINDS = ['module', 'package', 'term', 'link'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * What the search looks in: one row for each thing of the library and language. Triggers write it in the
 * transaction that changes the thing (see the migration), so no service has to remember it.
 */
@Entity('search_entry')
@Check('search_entry_kind', `kind IN ('module','package','term','link')`)
@Index('search_entry_title_words', ['titleWords'], { type: 'gin', where: `kind = 'module'` })
@Index('search_entry_lead_words', ['leadWords'], { type: 'gin', where: `kind = 'module'` })
@Index('search_entry_words', ['words'], { type: 'gin', where: `kind = 'module'` })
// By trigrams, for words inside longer ones; TypeORM knows no operator classes.
@Index('search_entry_folded_title', { synchronize: false })
// Beginnings of titles in their order, in one language.
@Index('search_entry_beginning', { synchronize: false })
export class SearchEntry {
  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'search_entry_key' })
  kind: SearchKind;

  /** The slug of a module or package, the id of a term or link. */
  @PrimaryColumn({ type: 'varchar', length: 80, primaryKeyConstraintName: 'search_entry_key' }) key: string;

  @PrimaryColumn({ type: 'varchar', length: 10, primaryKeyConstraintName: 'search_entry_key' })
  lang: ContentLang;

  @Column({ type: 'text' }) title: string;

  /** The title as letters are compared. */
  @Column({ type: 'text', select: false }) foldedTitle: string;

  /** Summary and outcomes: what a snippet is taken from first. */
  @Column({ type: 'text' }) lead: string;

  /** The text without its marks. */
  @Column({ type: 'text' }) body: string;

  /** Where a link leads; null for everything else. */
  @Column({ type: 'text', nullable: true }) url: string | null;

  /** Sector codes; empty means every sector. */
  @Column({ type: 'text', array: true }) sectors: string[];
  @Column({ type: 'text', array: true }) topics: string[];
  @Column({ type: 'text', array: true }) methods: string[];

  /** The shortest it can be held in; null where it has no length. */
  @Column({ type: 'integer', nullable: true }) minutes: number | null;

  /** Until when its facts count as checked; null where nothing is checked. */
  @Column({ type: 'date', nullable: true }) freshUntil: string | null;

  @Column({ type: 'varchar', length: 10 }) visibility: 'own' | 'partners' | 'public';
  @Column({ type: 'uuid', nullable: true }) ownerOrganisationId: string | null;

  @Column({ type: 'integer' }) libraryOrder: number;

  /** Title; title, topics, summary and outcomes; everything. Folded words and stems of the row's language. */
  @Column({ type: 'tsvector', select: false }) titleWords: string;
  @Column({ type: 'tsvector', select: false }) leadWords: string;
  @Column({ type: 'tsvector', select: false }) words: string;
}
