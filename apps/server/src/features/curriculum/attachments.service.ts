import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit, type AuditFact } from '../../platform/audit/audit.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { mediaTypeOf } from './attachment-kinds.ts';
import { AttachmentContent, ModuleAttachment } from './attachment.entity.ts';
import type { AttachmentsView, AttachmentView } from './attachments.dto.ts';
import { canEdit, isVisible, ModuleAccess } from './module-access.ts';
import { ModuleVersion } from './module-version.entity.ts';

/** More than this is a course of its own. */
const MAX_FILES = 20;

export interface AttachedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Files of a module version: added and removed on its draft, kept as they are from then on. */
@Injectable()
export class Attachments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
  ) {}

  async list(actor: Actor, slug: string, number: number): Promise<AttachmentsView> {
    const { manager } = this.dataSource;
    const version = await this.#version(manager, actor, slug, number);
    return {
      files: (await attachmentsOf(manager, version.id)).map(viewOf),
      mayEdit: version.status === 'draft' && canEdit(actor, version.module),
    };
  }

  /** The same file again under the same name is there already, and is not added twice. */
  async add(
    actor: Actor,
    slug: string,
    number: number,
    filename: string,
    bytes: Buffer,
  ): Promise<AttachmentView> {
    if (/[/\\:*?"<>|]|^\./.test(filename)) throw fieldProblem('/filename', 'wrongType');
    const mediaType = mediaTypeOf(filename, bytes);
    if (!mediaType) throw new ProblemError('ATTACHMENT_REFUSED');
    const sha256 = sha256Of(bytes);
    return this.dataSource.transaction(async (tx) => {
      const { id: moduleVersionId } = await this.#lockDraft(tx, actor, slug, number);
      const files = await attachmentsOf(tx, moduleVersionId);
      const namesake = files.find((file) => file.filename === filename);
      if (namesake?.sha256 === sha256) return viewOf(namesake);
      if (namesake) throw fieldProblem('/filename', 'notUnique');
      if (files.length >= MAX_FILES)
        throw new ProblemError('ATTACHMENTS_FULL', { params: { max: MAX_FILES } });
      const saved = await attachBytes(tx, moduleVersionId, { filename, mediaType, bytes });
      await audit(tx, actor, factOf('module.attachment-added', saved));
      return viewOf(saved);
    });
  }

  async remove(actor: Actor, slug: string, number: number, id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const { id: moduleVersionId } = await this.#lockDraft(tx, actor, slug, number);
      const file = await tx.findOneBy(ModuleAttachment, { id, moduleVersionId });
      if (!file) throw new ProblemError('NOT_FOUND');
      await lockContent(tx, file.sha256);
      await tx.delete(ModuleAttachment, { id });
      const isUsed = await tx.existsBy(ModuleAttachment, { sha256: file.sha256 });
      if (!isUsed) await tx.delete(AttachmentContent, { sha256: file.sha256 });
      await audit(tx, actor, factOf('module.attachment-removed', file));
    });
  }

  async read(actor: Actor, slug: string, number: number, id: string): Promise<AttachedFile> {
    const version = await this.#version(this.dataSource.manager, actor, slug, number);
    return readAttachment(this.dataSource.manager, version.id, id);
  }

  /** @throws {ProblemError} NOT_FOUND also for a draft of others: they need not know of it */
  async #version(manager: EntityManager, actor: Actor, slug: string, number: number): Promise<ModuleVersion> {
    const version = await manager.findOne(ModuleVersion, {
      where: { number, module: { slug } },
      relations: { module: true },
    });
    const isOut = version?.status === 'published' || version?.status === 'retired';
    const isSeen =
      version &&
      (canEdit(actor, version.module) ||
        (isOut && isVisible(await this.access.viewerOf(actor), version.module)));
    if (!isSeen) throw new ProblemError('NOT_FOUND');
    return version;
  }

  /** The draft under its lock: files come one after the other, and not while it is published. */
  async #lockDraft(tx: EntityManager, actor: Actor, slug: string, number: number): Promise<ModuleVersion> {
    const { id, module } = await this.#version(tx, actor, slug, number);
    if (!canEdit(actor, module)) throw new ProblemError('FORBIDDEN');
    const version = await tx.findOneOrFail(ModuleVersion, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (version.status !== 'draft') throw new ProblemError('TRANSITION_REFUSED');
    return version;
  }
}

/** Stores a file with a version; its bytes only where they are not there yet. */
export async function attachBytes(
  tx: EntityManager,
  moduleVersionId: string,
  { filename, mediaType, bytes }: AttachedFile,
): Promise<ModuleAttachment> {
  const sha256 = sha256Of(bytes);
  await lockContent(tx, sha256);
  if (!(await tx.existsBy(AttachmentContent, { sha256 })))
    await tx.insert(AttachmentContent, { sha256, bytes });
  return tx.save(ModuleAttachment, { moduleVersionId, filename, mediaType, size: bytes.length, sha256 });
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file of a version that the caller may see. @throws {ProblemError} NOT_FOUND */
export async function readAttachment(
  manager: EntityManager,
  moduleVersionId: string,
  id: string,
): Promise<AttachedFile> {
  const file = await manager.findOneBy(ModuleAttachment, { id, moduleVersionId });
  if (!file) throw new ProblemError('NOT_FOUND');
  const { bytes } = await manager.findOneOrFail(AttachmentContent, {
    where: { sha256: file.sha256 },
    select: { sha256: true, bytes: true },
  });
  return { filename: file.filename, mediaType: file.mediaType, bytes };
}

export function attachmentsOf(manager: EntityManager, moduleVersionId: string): Promise<ModuleAttachment[]> {
  return manager.find(ModuleAttachment, { where: { moduleVersionId }, order: { filename: 'ASC' } });
}

/** A new draft begins with the files of the version that it is made from. */
export async function copyAttachments(
  tx: EntityManager,
  fromVersionId: string,
  toVersionId: string,
): Promise<void> {
  const files = await attachmentsOf(tx, fromVersionId);
  if (files.length === 0) return;
  await tx.insert(
    ModuleAttachment,
    files.map(({ filename, mediaType, size, sha256 }) => ({
      moduleVersionId: toVersionId,
      filename,
      mediaType,
      size,
      sha256,
    })),
  );
}

/** Nobody takes the bytes away while another version comes to share them. */
async function lockContent(tx: EntityManager, sha256: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`attachment ${sha256}`]);
}

function factOf(action: string, { moduleVersionId, mediaType, size, sha256 }: ModuleAttachment): AuditFact {
  return {
    action,
    subjectType: 'module_version',
    subjectId: moduleVersionId,
    details: { mediaType, size, sha256 },
  };
}

function viewOf({ id, filename, mediaType, size, sha256 }: ModuleAttachment): AttachmentView {
  return { id, filename, mediaType, size, sha256 };
}
