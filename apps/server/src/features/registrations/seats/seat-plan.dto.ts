import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  IntField,
  ListField,
  OneOfField,
  TextField,
  TextListField,
  TimeField,
  VersionField,
} from '../../../platform/http/fields.ts';
import {
  APPROVALS,
  WAITING_MODES,
  type Approval,
  type WaitingMode,
} from '../registration-settings.entity.ts';
import { POOL_KINDS, type PoolKind } from '../seat-pool.entity.ts';

const LIMITED_KINDS = POOL_KINDS.filter((kind) => kind !== 'total');
export type LimitedKind = Exclude<PoolKind, 'total'>;

export class SeatPoolDto {
  @OneOfField(LIMITED_KINDS) kind: LimitedKind;
  @TextField({ max: 40, description: 'organisation, sector, on-site or online, or row of the programme' })
  key: string;
  @IntField({ min: 0, max: 100_000, description: 'seats there are; of a partner: seats kept for it' })
  capacity: number;
  @IntField({ min: 0, max: 365, optional: true, description: 'when what a partner left free opens to all' })
  releaseDaysBefore?: number | null;
  @TimeField({ optional: true }) releaseTime?: string | null;
}

export class SeatPlanDto {
  @VersionField() version: number;
  @IntField({ min: 1, max: 100_000 }) capacity: number;
  @OneOfField(WAITING_MODES) waitingMode: WaitingMode;
  @IntField({ min: 1, max: 336, description: 'how long an offered seat is kept' }) offerHours: number;
  @OneOfField(APPROVALS) approval: Approval;
  @BooleanField({ description: 'closed by hand, whatever the deadline says' }) isClosed: boolean;
  @IntField({ min: 0, max: 100_000, optional: true, description: 'how many may wait; null: any number' })
  waitingLimit?: number | null;
  @IntField({ min: 1, max: 50, description: 'people that one contact may register; 1: no groups' })
  groupLimit: number;
  @BooleanField() hasOnline: boolean;
  @ListField(() => SeatPoolDto, { max: 200, description: 'all of them; what is not here has no limit' })
  pools: SeatPoolDto[];
  @TextListField({
    max: 36,
    maxItems: 5000,
    optional: true,
    description: 'who loses the seat, confirmed: exactly those that the answer 409 SEATS_WOULD_BE_LOST named',
  })
  losing?: string[];
}

export class ReasonDto {
  @TextField({ max: 500 }) reason: string;
}

export class SeatPoolView {
  @ApiProperty({ type: String, enum: POOL_KINDS }) kind: PoolKind;
  @ApiProperty({ type: String }) key: string;
  @ApiProperty({ type: 'integer' }) capacity: number;
  @ApiProperty({ type: 'integer', description: 'seats held, offered ones too' }) taken: number;
  @ApiProperty({ type: 'integer', description: 'free now; of the total: open to all' }) free: number;
  @ApiProperty({ type: 'integer', nullable: true }) releaseDaysBefore: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'HH:MM' }) releaseTime: string | null;
  @ApiProperty({ type: Boolean, description: 'what was kept for the partner is open to all' })
  isReleased: boolean;
}

export class SeatPlanView {
  @ApiProperty({ type: 'integer', description: 'of the event' }) version: number;
  @ApiProperty({ type: 'integer' }) capacity: number;
  @ApiProperty({ type: 'integer' }) waiting: number;
  @ApiProperty({ type: String, enum: WAITING_MODES }) waitingMode: WaitingMode;
  @ApiProperty({ type: 'integer' }) offerHours: number;
  @ApiProperty({ type: String, enum: APPROVALS }) approval: Approval;
  @ApiProperty({ type: Boolean }) isClosed: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) waitingLimit: number | null;
  @ApiProperty({ type: 'integer' }) groupLimit: number;
  @ApiProperty({ type: Boolean }) hasOnline: boolean;
  @ApiProperty({ type: SeatPoolView, isArray: true }) pools: SeatPoolView[];
}
