import { Injectable, inject } from '@angular/core';
import { type MergeConflict, mergeProgrammes } from '@talkoot/curriculum';
import { Api } from '../api/api.ts';
import { toProblem } from '../api/problem.ts';
import { Language } from '../language/language.ts';
import type { PackageView } from './library-views.ts';
import {
  type EditRow,
  type PackageEdit,
  type PackageFacts,
  bodyOf,
  editOf,
  isSameEdit,
} from './package-edit.ts';

export type RowConflict = MergeConflict<EditRow>;
export type FactConflict = MergeConflict<PackageFacts & { readonly key: string }>;

/** Both changes in one, and what only a person can decide. */
export interface Merged {
  readonly edit: PackageEdit;
  readonly rows: readonly RowConflict[];
  readonly facts: readonly FactConflict[];
}

const FACTS = 'facts';

/** Saves a package on top of the version that was read; what somebody else saved meanwhile is merged, not lost. */
@Injectable()
export class PackageSaver {
  private readonly api = inject(Api);
  private readonly language = inject(Language);

  private version = 1;
  private base: PackageEdit | null = null;
  /** The server's id of each row it knows, by the row's key. */
  private readonly ids = new Map<string, string>();

  begin(pkg: PackageView): PackageEdit {
    this.ids.clear();
    return this.adopt(pkg);
  }

  /**
   * @returns null when it was saved; else both changes in one: saved too where they touch nothing in common
   * @throws ProblemError when it could not be saved for another reason
   */
  async save(slug: string, edit: PackageEdit): Promise<Merged | null> {
    try {
      const body = bodyOf(edit, this.version, this.ids);
      const saved = await this.api.put('/api/library/packages/{slug}', { path: { slug }, body });
      this.version = saved.version;
      this.base = edit;
      edit.rows.forEach(({ key }, index) => {
        const id = saved.itemIds[index];
        if (id) this.ids.set(key, id);
      });
      return null;
    } catch (error) {
      if (toProblem(error).code !== 'CONFLICT_VERSION') throw error;
      return this.mergeWithNewest(slug, edit);
    }
  }

  private async mergeWithNewest(slug: string, mine: PackageEdit): Promise<Merged> {
    const query = { lang: this.language.current() };
    const pkg = await this.api.get('/api/library/packages/{slug}', { path: { slug }, query });
    const base = this.underServerKeys(this.base ?? mine);
    const my = this.underServerKeys(mine);
    const theirs = this.adopt(pkg);
    const rows = mergeProgrammes<EditRow>(base.rows, my.rows, theirs.rows, isSameValue);
    const facts = mergeProgrammes([factsRow(base)], [factsRow(my)], [factsRow(theirs)]);
    const [{ key: _key, ...merged }] = facts.rows as [ReturnType<typeof factsRow>];
    const both = { edit: { facts: merged, rows: rows.rows }, rows: rows.conflicts, facts: facts.conflicts };
    if (both.rows.length + both.facts.length > 0 || isSameEdit(both.edit, theirs)) return both;
    // Nothing to choose; should a third person have saved meanwhile, that is merged in turn.
    return (await this.save(slug, both.edit)) ?? both;
  }

  private adopt(pkg: PackageView): PackageEdit {
    this.version = pkg.version;
    this.base = editOf(pkg);
    for (const { id } of pkg.items) this.ids.set(id, id);
    return this.base;
  }

  /** A row that was new when this page opened is known to the other page by the server's id. */
  private underServerKeys({ facts, rows }: PackageEdit): PackageEdit {
    return { facts, rows: rows.map((row) => ({ ...row, key: this.ids.get(row.key) ?? row.key })) };
  }
}

function factsRow({ facts }: PackageEdit) {
  return { ...facts, key: FACTS };
}

/** A module is the same in the same version, whatever else is known of it. */
function isSameValue(field: string, one: unknown, other: unknown): boolean {
  const plain = (value: unknown): unknown => {
    if (field !== 'module' || !value) return value ?? null;
    const { slug, number } = value as NonNullable<EditRow['module']>;
    return [slug, number];
  };
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
