import { ApiProperty } from '@nestjs/swagger';
import type { LinkStatus } from '@talkoot/curriculum';
import type { LinkCheck } from './link-check.entity.ts';

const REASONS = [
  ...['name', 'refused', 'closed', 'timeout', 'certificate', 'redirects'],
  ...['not-web', 'credentials', 'port', 'own-network'],
] as const;

export class LinkCheckView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({
    type: String,
    enum: ['unknown', 'ok', 'redirected', 'broken'],
    description: 'broken: four visits in a row have failed; unknown: not visited, or not open to programs',
  })
  status: LinkStatus;
  @ApiProperty({ type: 'integer', description: 'visits in a row that failed' }) failures: number;
  @ApiProperty({ type: 'integer', nullable: true }) httpStatus: number | null;
  @ApiProperty({ type: String, nullable: true, enum: REASONS, description: 'why nothing was answered' })
  reason: (typeof REASONS)[number] | null;
  @ApiProperty({ type: String, nullable: true, format: 'uri', description: 'where it leads now, for good' })
  finalUrl: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) checkedAt: string | null;
}

export function linkCheckView(check: LinkCheck | undefined): LinkCheckView | null {
  if (!check) return null;
  const { id, status, failures, httpStatus, reason, finalUrl, checkedAt } = check;
  return {
    ...{ id, status, failures, httpStatus, finalUrl },
    reason: reason,
    checkedAt: checkedAt?.toString() ?? null,
  };
}
