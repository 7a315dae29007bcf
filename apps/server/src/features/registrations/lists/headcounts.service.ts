import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.ts';
import { Organisation } from '../../organisations/index.ts';
import { RegistrationHeadcounts } from '../registration-headcounts.service.ts';
import type { HeadcountBasis, HeadcountSnapshot } from './headcount-snapshot.entity.ts';
import type { HeadcountSnapshotView } from './lists.dto.ts';

/** What the desk sees of frozen headcounts. */
@Injectable()
export class Headcounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly headcounts: RegistrationHeadcounts,
  ) {}

  async list(eventId: string): Promise<HeadcountSnapshotView[]> {
    const snapshots = await this.headcounts.history(eventId);
    const ids = snapshots.flatMap(({ content }) =>
      content.counts.map(({ organisationId }) => organisationId),
    );
    const organisations = await this.dataSource.manager.findBy(Organisation, { id: In([...new Set(ids)]) });
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return snapshots.map((snapshot) => viewOf(snapshot, names));
  }

  async freeze(eventId: string, basis: HeadcountBasis, actor: Actor): Promise<HeadcountSnapshotView[]> {
    await this.dataSource.transaction((tx) => this.headcounts.freeze(tx, eventId, basis, actor));
    return this.list(eventId);
  }
}

const byName = new Intl.Collator('fi');

function viewOf(
  { id, basis, content, hash, takenBy, takenAt }: HeadcountSnapshot,
  names: ReadonlyMap<string, string>,
): HeadcountSnapshotView {
  const rows = content.counts
    .map(({ organisationId, people }) => ({ organisationName: names.get(organisationId) ?? '', people }))
    .toSorted((a, b) => byName.compare(a.organisationName, b.organisationName));
  return {
    id,
    basis,
    counts: content.others > 0 ? [...rows, { organisationName: null, people: content.others }] : rows,
    hash,
    takenBy: takenBy.name,
    takenAt: takenAt.toString(),
  };
}
