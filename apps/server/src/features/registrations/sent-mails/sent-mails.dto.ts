import { ApiProperty } from '@nestjs/swagger';
import { OneOfField, TextField } from '../../../platform/http/fields.ts';
import { MAIL_STATUSES } from '../../../platform/mail/outgoing-mail.entity.ts';

export class SentMailQuery {
  @TextField({ max: 100, optional: true, description: 'in the address' }) search?: string;
  @OneOfField(MAIL_STATUSES, { optional: true }) status?: (typeof MAIL_STATUSES)[number];
}

export class SentMailView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) kind: string;
  @ApiProperty({ type: String }) recipient: string;
  @ApiProperty({ type: String, enum: MAIL_STATUSES }) status: (typeof MAIL_STATUSES)[number];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'what the mail server or the connection said' })
  failure: string | null;
}

export class SentMailListView {
  @ApiProperty({ type: 'integer', description: 'how many there are, also beyond the rows given' })
  found: number;
  @ApiProperty({ type: SentMailView, isArray: true }) mails: SentMailView[];
}
