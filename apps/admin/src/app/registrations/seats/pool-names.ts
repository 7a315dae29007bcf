import { Injectable, inject } from '@angular/core';
import type { components } from '@talkoot/api-client';
import { Language } from '../../language/language.ts';
import { SECTORS } from '../registration-views.ts';
import type { PoolModel } from './seat-plan-model.ts';

type Views = components['schemas'];
/** What pools are named after. */
export interface PoolSubjects {
  readonly partners: readonly Pick<Views['EventPartnerView'], 'organisationId' | 'name'>[];
  /** Rows of the programme. */
  readonly sessions: readonly Pick<Views['ProgrammeItemView'], 'id' | 'title' | 'track'>[];
}
type Kind = PoolModel['kind'] | 'total';

/** What a pool can be, in the order of a list to choose from. */
export interface PoolChoice {
  readonly kind: PoolModel['kind'];
  readonly key: string;
  readonly name: string;
}

/** Pools by the names of what they stand for. */
@Injectable({ providedIn: 'root' })
export class PoolNames {
  private readonly language = inject(Language);

  of({ kind, key }: { readonly kind: Kind; readonly key: string }, subjects: PoolSubjects): string {
    switch (kind) {
      case 'total':
        return this.language.text('seats.pool.total');
      case 'attendance':
        return this.language.text(`seats.pool.attendance.${key === 'online' ? 'online' : 'on-site'}`);
      case 'sector': {
        const sector = SECTORS.find((one) => one === key);
        const name = sector ? this.language.text(`words.sector.${sector}`) : key;
        return this.language.text('seats.pool.sector', { name });
      }
      case 'partner': {
        const partner = subjects.partners.find(({ organisationId }) => organisationId === key);
        return this.language.text('seats.pool.partner', { name: partner?.name ?? this.gone() });
      }
      case 'session': {
        const row = subjects.sessions.find(({ id }) => id === key);
        return this.language.text('seats.pool.session', { name: row?.title ?? this.gone() });
      }
    }
  }

  /** Everything of this event that seats can be kept for or limited by. */
  choices(subjects: PoolSubjects): PoolChoice[] {
    const pools = [
      ...subjects.partners.map(({ organisationId }) => ({ kind: 'partner' as const, key: organisationId })),
      ...(['on-site', 'online'] as const).map((key) => ({ kind: 'attendance' as const, key })),
      ...subjects.sessions
        .filter(({ track }) => track !== null)
        .map(({ id }) => ({ kind: 'session' as const, key: id })),
      ...SECTORS.map((key) => ({ kind: 'sector' as const, key })),
    ];
    return pools.map((pool) => ({ ...pool, name: this.of(pool, subjects) }));
  }

  private gone(): string {
    return this.language.text('seats.pool.gone');
  }
}
