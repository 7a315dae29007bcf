import { max, maxLength, min, required, applyEach, type SchemaPathTree } from '@angular/forms/signals';
import type { components } from '@talkoot/api-client';

type Views = components['schemas'];
export type SeatPlanView = Views['SeatPlanView'];
export type SeatPoolView = Views['SeatPoolView'];
export type SeatPlanBody = Views['SeatPlanDto'];
type LimitedKind = Views['SeatPoolDto']['kind'];

/** A reserve or a limit as it is typed. */
export interface PoolModel {
  readonly kind: LimitedKind;
  readonly key: string;
  capacity: number | null;
  releaseDaysBefore: number | null;
  releaseTime: string;
}

export interface SeatPlanModel {
  capacity: number | null;
  waitingMode: SeatPlanView['waitingMode'];
  offerHours: number | null;
  approval: SeatPlanView['approval'];
  isClosed: boolean;
  waitingLimit: number | null;
  groupLimit: number | null;
  hasOnline: boolean;
  pools: PoolModel[];
}

const RELEASE_TIME = '16:00';

export function planOf(view: SeatPlanView): SeatPlanModel {
  const { capacity, waitingMode, offerHours, approval, isClosed, waitingLimit, groupLimit, hasOnline } = view;
  return {
    capacity,
    waitingMode,
    offerHours,
    approval,
    isClosed,
    waitingLimit,
    groupLimit,
    hasOnline,
    pools: view.pools.flatMap((pool) =>
      pool.kind === 'total' ? [] : [poolModel({ ...pool, kind: pool.kind })],
    ),
  };
}

export function poolModel(
  pool: Pick<PoolModel, 'kind' | 'key' | 'capacity'> &
    Partial<Pick<SeatPoolView, 'releaseDaysBefore' | 'releaseTime'>>,
): PoolModel {
  return {
    kind: pool.kind,
    key: pool.key,
    capacity: pool.capacity,
    releaseDaysBefore: pool.releaseDaysBefore ?? null,
    releaseTime: pool.releaseTime ?? RELEASE_TIME,
  };
}

/** As the server takes it; only a form without errors is sent, so what may be null while typing is not. */
export function planBody(model: SeatPlanModel, version: number, losing: readonly string[]): SeatPlanBody {
  const { waitingLimit, pools, ...rest } = model;
  return {
    ...rest,
    capacity: rest.capacity ?? 0,
    offerHours: rest.offerHours ?? 0,
    groupLimit: rest.groupLimit ?? 0,
    version,
    ...(waitingLimit === null ? {} : { waitingLimit }),
    pools: pools.map(({ kind, key, capacity, releaseDaysBefore, releaseTime }) => ({
      kind,
      key,
      capacity: capacity ?? 0,
      ...(kind === 'partner' && releaseDaysBefore !== null ? { releaseDaysBefore, releaseTime } : {}),
    })),
    ...(losing.length > 0 ? { losing: [...losing] } : {}),
  };
}

export function planRules(path: SchemaPathTree<SeatPlanModel>): void {
  required(path.capacity);
  min(path.capacity, 1);
  max(path.capacity, 100_000);
  required(path.offerHours);
  min(path.offerHours, 1);
  max(path.offerHours, 336);
  min(path.waitingLimit, 0);
  max(path.waitingLimit, 100_000);
  required(path.groupLimit);
  min(path.groupLimit, 1);
  max(path.groupLimit, 50);
  applyEach(path.pools, (pool) => {
    required(pool.capacity);
    min(pool.capacity, 0);
    max(pool.capacity, 100_000);
    min(pool.releaseDaysBefore, 0);
    max(pool.releaseDaysBefore, 365);
    maxLength(pool.releaseTime, 5);
  });
}
