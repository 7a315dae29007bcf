import { Check, Column, Entity, Index, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { Module } from './module.entity.ts';

export const MODULE_TASK_KINDS = ['facts-due', 'link-broken', 'dataset-newer'] as const;
export type ModuleTaskKind = (typeof MODULE_TASK_KINDS)[number];

/** Something of a module that its owner should look at. Found by jobs, never typed. */
@Entity('module_task')
@Check('module_task_kind', `kind IN ('facts-due','link-broken','dataset-newer')`)
@Index('module_task_open', ['moduleId', 'kind', 'detail'], { unique: true, where: 'done_at IS NULL' })
export class ModuleTask {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) moduleId: string;

  @Column({ type: 'varchar', length: 20 }) kind: ModuleTaskKind;

  /** What exactly: the address of a link, the slug of a dataset; empty where the kind says it all. */
  @Column({ type: 'varchar', length: 500, default: '' }) detail: string;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @Column({ type: 'date' }) dueOn: string;

  @InstantColumn({ nullable: true }) doneAt: Temporal.Instant | null;

  @ManyToOne(() => Module, { onDelete: 'CASCADE' }) module: Relation<Module>;
}
