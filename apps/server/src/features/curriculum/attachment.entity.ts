import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/columns.ts';
import { ModuleVersion } from './module-version.entity.ts';

/** The bytes of a file, kept once however many versions carry it. */
@Entity('attachment_content')
@Check('attachment_content_size', 'octet_length(bytes) BETWEEN 1 AND 10485760')
export class AttachmentContent {
  @PrimaryColumn({ type: 'char', length: 64 }) sha256: string;

  /** Not read with the list of attachments. */
  @Column({ type: 'bytea', select: false }) bytes: Buffer;
}

/** A file that belongs to a version of a module: slides, a form to print. Frozen when the version leaves draft. */
@Entity('module_attachment')
@Unique('module_attachment_name_key', ['moduleVersionId', 'filename'])
@Check(
  'module_attachment_media_type',
  `media_type IN ('application/pdf','image/png','image/jpeg','application/vnd.openxmlformats-officedocument.wordprocessingml.document','application/vnd.openxmlformats-officedocument.presentationml.presentation')`,
)
export class ModuleAttachment {
  @IdColumn() id: string;

  @Column({ type: 'uuid' }) moduleVersionId: string;

  @Column({ type: 'varchar', length: 200 }) filename: string;

  @Column({ type: 'varchar', length: 100 }) mediaType: string;

  @Column({ type: 'integer' }) size: number;

  @Index('module_attachment_content')
  @Column({ type: 'char', length: 64 })
  sha256: string;

  @InstantColumn({ default: () => 'now()' }) createdAt: Temporal.Instant;

  @ManyToOne(() => ModuleVersion, { onDelete: 'CASCADE' }) moduleVersion: Relation<ModuleVersion>;

  @ManyToOne(() => AttachmentContent, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'sha256' })
  content: Relation<AttachmentContent>;
}
