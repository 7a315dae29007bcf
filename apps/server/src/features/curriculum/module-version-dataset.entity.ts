import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DatasetVersion } from './dataset-version.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';

/** Which figures a published module version shows: those of the day it was published, for good. */
@Entity('module_version_dataset')
@Index('module_version_dataset_version', ['slug', 'number'])
export class ModuleVersionDataset {
  @PrimaryColumn({ type: 'uuid' }) moduleVersionId: string;

  @PrimaryColumn({ type: 'varchar', length: 80 }) slug: string;

  @Column({ type: 'integer' }) number: number;

  @ManyToOne(() => ModuleVersion, { onDelete: 'CASCADE' })
  moduleVersion: Relation<ModuleVersion>;

  @ManyToOne(() => DatasetVersion, { onDelete: 'RESTRICT' })
  @JoinColumn([
    { name: 'slug', referencedColumnName: 'slug' },
    { name: 'number', referencedColumnName: 'number' },
  ])
  datasetVersion: Relation<DatasetVersion>;
}
