import { Injectable } from '@nestjs/common';
import { isEmptyField, TRANSLATED_FIELDS, type ContentLang, type TranslatedField } from '@talkoot/curriculum';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { audit } from '../../platform/audit/audit.ts';
import { Clock } from '../../platform/clock.ts';
import { freeSlug } from '../../platform/database/free-slug.ts';
import { slugWords } from '../../platform/http/slug-words.ts';
import { fieldProblem, ProblemError } from '../../platform/problem/problem-error.ts';
import { copyAttachments } from './attachments.service.ts';
import { canEdit, ModuleAccess } from './module-access.ts';
import { factColumns, factsOf, textContent } from './module-columns.ts';
import type { ModuleMadeView } from './module-authoring.dto.ts';
import { ModuleText } from './module-text.entity.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { openVersion, originalOf } from './module-versions.queries.ts';
import { fieldHashes, textHash, versionHash, writeVersion, type TextContent } from './module-writer.ts';
import type {
  CreateModuleDto,
  ModuleFactsDto,
  ModuleSharingDto,
  ModuleTextDto,
} from './module-writes.dto.ts';
import { Module } from './module.entity.ts';

/** Modules while they are written: at most one open version of each, saved against the revision that was seen. */
@Injectable()
export class ModuleDrafts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, dto: CreateModuleDto): Promise<ModuleMadeView> {
    const ownerOrganisationId = dto.ownerOrganisationId ?? null;
    if (!canEdit(actor, { ownerOrganisationId })) throw fieldProblem('/ownerOrganisationId', 'notOneOf');
    return this.dataSource.transaction(async (tx) => {
      const slug = await freeModuleSlug(tx, dto.title);
      const last = await tx.maximum(Module, 'libraryOrder', {});
      const { moduleId } = await writeVersion(tx, {
        module: { slug, ownerOrganisationId, visibility: dto.visibility, libraryOrder: (last ?? 0) + 1 },
        number: 1,
        status: 'draft',
        data: {
          ...{ minutesMin: 30, minutesDefault: 45, minutesMax: 60 },
          ...{ topics: [], tags: [], methods: [], audiences: [], prerequisites: [], datasets: [] },
          ...{ lawAsOf: null, institutionsAsOf: null, statsAsOf: null },
          reviewBy: this.clock.today().add({ years: 1 }).toString(),
        },
        texts: [
          {
            ...{ lang: dto.lang, sourceLang: null, sourceHashes: {} },
            ...{ title: dto.title, summary: '', learningOutcomes: [], body: '', lawNote: null, sources: [] },
          },
        ],
      });
      await audit(tx, actor, {
        action: 'module.created',
        subjectType: 'module',
        subjectId: moduleId,
        details: { visibility: dto.visibility },
      });
      return { slug };
    });
  }

  /** Who sees a module is no part of what it says: it changes at once, for every version. */
  async share(actor: Actor, slug: string, { visibility }: ModuleSharingDto): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      await tx.update(Module, module.id, { visibility });
      await audit(tx, actor, {
        action: 'module.shared',
        subjectType: 'module',
        subjectId: module.id,
        details: { before: module.visibility, after: visibility },
      });
    });
  }

  /** A new version to write, which begins as the newest published one; the newest retired where none is published. */
  async begin(actor: Actor, slug: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      if (await openVersion(tx, module.id)) throw new ProblemError('MODULE_DRAFT_OPEN');
      const versions = await tx.find(ModuleVersion, {
        where: { moduleId: module.id, status: In(['published', 'retired']) },
        relations: { texts: true },
        order: { number: 'DESC' },
      });
      const newest = versions.find(({ status }) => status === 'published') ?? versions[0];
      if (!newest) throw new ProblemError('NOT_FOUND');
      const { id } = await writeVersion(tx, {
        module,
        number: (versions[0]?.number ?? 0) + 1,
        status: 'draft',
        data: factsOf(newest),
        texts: newest.texts.map(({ lang, sourceLang, sourceHashes, ...text }) => ({
          ...textContent(text),
          ...{ lang, sourceLang, sourceHashes },
        })),
      });
      await copyAttachments(tx, newest.id, id);
      const details = { moduleId: module.id, from: newest.number };
      await audit(tx, actor, {
        action: 'module.begun',
        subjectType: 'module-version',
        subjectId: id,
        details,
      });
    });
  }

  async saveFacts(actor: Actor, slug: string, dto: ModuleFactsDto): Promise<void> {
    await this.#change(actor, slug, dto.revision, { facts: true }, async (tx, version) => {
      await tx.update(ModuleVersion, version.id, factColumns(dto));
    });
  }

  /** Saves one language; the first save of a language adds it as a translation of the original. */
  async saveText(actor: Actor, slug: string, lang: ContentLang, dto: ModuleTextDto): Promise<void> {
    await this.#change(actor, slug, dto.revision, { lang }, async (tx, version) => {
      const original = originalOf(version);
      const before = version.texts.find((text) => text.lang === lang);
      const content = textContent(dto);
      const isOriginal = before?.sourceLang === null;
      await tx.save(ModuleText, {
        ...content,
        moduleVersionId: version.id,
        lang,
        hash: textHash(content),
        sourceLang: isOriginal ? null : original.lang,
        sourceHashes: isOriginal ? {} : madeFrom(before, content, original, dto.upToDate ?? []),
      });
    });
  }

  async removeText(actor: Actor, slug: string, lang: string, revision: number): Promise<void> {
    await this.#change(actor, slug, revision, { removed: lang }, async (tx, version) => {
      const text = version.texts.find((one) => one.lang === lang);
      if (!text) throw new ProblemError('NOT_FOUND');
      if (text.sourceLang === null) throw new ProblemError('TRANSITION_REFUSED');
      await tx.delete(ModuleText, { moduleVersionId: version.id, lang: text.lang });
    });
  }

  /** Throws the open version away; a module that was never published goes with it. */
  async discard(actor: Actor, slug: string, revision: number): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      const version = await openVersion(tx, module.id);
      if (!version) throw new ProblemError('NOT_FOUND');
      if (version.revision !== revision) throw new ProblemError('CONFLICT_VERSION');
      await tx.delete(ModuleVersion, version.id);
      if (!(await tx.existsBy(ModuleVersion, { moduleId: module.id }))) await tx.delete(Module, module.id);
      await audit(tx, actor, {
        action: 'module.discarded',
        subjectType: 'module-version',
        subjectId: version.id,
        details: { moduleId: module.id, number: version.number },
      });
    });
  }

  async #change(
    actor: Actor,
    slug: string,
    revision: number,
    details: Record<string, unknown>,
    write: (tx: EntityManager, version: ModuleVersion) => Promise<void>,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const module = await this.access.getEditable(tx, actor, slug, { forUpdate: true });
      const version = await openVersion(tx, module.id);
      if (!version) throw new ProblemError('NOT_FOUND');
      if (version.revision !== revision) throw new ProblemError('CONFLICT_VERSION');
      // What is in review is read by somebody: it changes when it is sent back.
      if (version.status !== 'draft') throw new ProblemError('TRANSITION_REFUSED');
      await write(tx, version);
      const after = await tx.findOneOrFail(ModuleVersion, {
        where: { id: version.id },
        relations: { texts: true },
      });
      const hash = versionHash(factsOf(after), after.texts);
      await tx.update(ModuleVersion, version.id, { hash, revision: revision + 1 });
      await audit(tx, actor, {
        action: 'module.saved',
        subjectType: 'module-version',
        subjectId: version.id,
        details,
      });
    });
  }
}

/** From which fields of the original a translation was made: what is new or was said to fit, from those of now. */
function madeFrom(
  before: (TextContent & Pick<ModuleText, 'sourceHashes'>) | undefined,
  text: TextContent,
  original: TextContent,
  upToDate: readonly TranslatedField[],
): ModuleText['sourceHashes'] {
  const now = fieldHashes(original);
  const known = before?.sourceHashes ?? {};
  return Object.fromEntries(
    TRANSLATED_FIELDS.flatMap((field) => {
      if (isEmptyField(text, field) && !isEmptyField(original, field)) return [];
      const isNew = !before || isEmptyField(before, field);
      const hash = isNew || upToDate.includes(field) ? now[field] : known[field];
      return hash === undefined ? [] : [[field, hash]];
    }),
  );
}

function freeModuleSlug(tx: EntityManager, title: string): Promise<string> {
  return freeSlug(tx, 'module', slugWords(title).slice(0, 70) || 'moduuli', (slug) =>
    tx.existsBy(Module, { slug }),
  );
}
