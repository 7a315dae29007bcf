import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link of the toolkit. */
@Entity('toolkit_link')
export class ToolkitLink {
  @PrimaryColumn({ type: 'varchar', length: 40 }) id: string;
  @Column({ type: 'varchar', length: 300 }) title: string;
  @Column({ type: 'text' }) url: string;
  @Column({ type: 'varchar', length: 200 }) publisher: string;
  @Column({ type: 'text', array: true }) languages: string[];
  /** Sector codes; empty means every sector. */
  @Column({ type: 'text', array: true }) sectors: string[];
  @Column({ type: 'text', array: true }) topics: string[];
  @Column({ type: 'text' }) description: string;
}

@Entity('glossary_term')
export class GlossaryTerm {
  @PrimaryColumn({ type: 'varchar', length: 80 }) id: string;
  @Column({ type: 'varchar', length: 200 }) fi: string;
  @Column({ type: 'varchar', length: 200 }) sv: string;
  @Column({ type: 'varchar', length: 200 }) en: string;
  /** In plain Finnish. */
  @Column({ type: 'text' }) definition: string;
  @Column({ type: 'boolean' }) legal: boolean;
  @Column({ type: 'varchar', length: 80, nullable: true }) source: string | null;
}
