import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.ts';
import { ProblemError } from '../../platform/problem/problem-error.ts';
import { originalOf } from './module-versions.queries.ts';
import { canEdit, isVisible, ModuleAccess } from './module-access.ts';
import type {
  ModuleDiffView,
  ModuleVersionRowView,
  ModuleVersionsView,
  ModuleVersionView,
} from './module-authoring.dto.ts';
import { factChanges, languageChanges } from './module-diff.ts';
import { factsView, textsView } from './module-draft-view.ts';
import { ModuleVersion } from './module-version.entity.ts';
import { Module } from './module.entity.ts';

/** The versions of a module side by side. Open ones are seen by those who write it. */
@Injectable()
export class ModuleVersions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ModuleAccess,
  ) {}

  async list(actor: Actor, slug: string): Promise<ModuleVersionsView> {
    const versions = await this.#versions(actor, slug);
    const [newest] = versions;
    if (!newest) throw new ProblemError('NOT_FOUND');
    const { manager } = this.dataSource;
    const { texts } = await withTexts(manager, newest);
    return { slug, title: originalOf({ ...newest, texts }).title, versions: versions.map(rowView) };
  }

  async get(actor: Actor, slug: string, number: number): Promise<ModuleVersionView> {
    const version = await this.#version(actor, slug, number);
    return { ...rowView(version), slug, facts: factsView(version), texts: textsView(version, []) };
  }

  /** What changed from one version to another: facts by name, texts by words. */
  async diff(actor: Actor, slug: string, from: number, to: number): Promise<ModuleDiffView> {
    const before = await this.#version(actor, slug, from);
    const after = await this.#version(actor, slug, to);
    return {
      ...{ slug, from, to },
      facts: factChanges(before, after),
      languages: languageChanges(before.texts, after.texts),
    };
  }

  async #version(actor: Actor, slug: string, number: number): Promise<ModuleVersion> {
    const version = (await this.#versions(actor, slug)).find((one) => one.number === number);
    if (!version) throw new ProblemError('NOT_FOUND');
    return withTexts(this.dataSource.manager, version);
  }

  async #versions(actor: Actor, slug: string): Promise<ModuleVersion[]> {
    const { manager } = this.dataSource;
    const module = await manager.findOneBy(Module, { slug });
    if (!module || !isVisible(await this.access.viewerOf(actor), module)) throw new ProblemError('NOT_FOUND');
    return manager.find(ModuleVersion, {
      where: {
        moduleId: module.id,
        ...(canEdit(actor, module) ? {} : { status: In(['published', 'retired']) }),
      },
      order: { number: 'DESC' },
    });
  }
}

function withTexts(manager: EntityManager, { id }: ModuleVersion): Promise<ModuleVersion> {
  return manager.findOneOrFail(ModuleVersion, { where: { id }, relations: { texts: true } });
}

function rowView(version: ModuleVersion): ModuleVersionRowView {
  const { number, status, changeNote, createdAt, publishedAt, retiredAt, checkedOn, hash } = version;
  return {
    ...{ number, status, changeNote, checkedOn, hash },
    createdAt: createdAt.toString(),
    publishedAt: publishedAt?.toString() ?? null,
    retiredAt: retiredAt?.toString() ?? null,
  };
}
