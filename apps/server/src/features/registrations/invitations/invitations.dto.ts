import { ApiProperty } from '@nestjs/swagger';
import { LANGS, type Lang } from '@talkoot/messages';
import { BooleanField, OneOfField, TextField, UuidField } from '../../../platform/http/fields.ts';
import type { ListMistakeCode } from './address-list.ts';
import { INVITATION_STATES, type InvitationState } from './invitations.queries.ts';

const LIST_TEXT_MAX = 300_000;
const MISTAKES: readonly ListMistakeCode[] = ['unclear', 'notEmail', 'tooLong'];
/** `new` are invited; the others are not, and this is why. */
export const STANDINGS = ['new', 'registered', 'invited', 'opted-out', 'bounced'] as const;
export type Standing = (typeof STANDINGS)[number];

export class InvitationListDto {
  // Not as strict as other texts: `Name <address>` looks like HTML.
  @TextField({ max: LIST_TEXT_MAX, isMarkdown: true, description: 'addresses, or the lines of a CSV file' })
  list: string;
}

export class InviteDto extends InvitationListDto {
  @UuidField({
    optional: true,
    description: 'on whose behalf; absent: the organisers together (the lead only)',
  })
  organisationId?: string | null;
  @OneOfField(LANGS, { description: 'language of the mail' }) locale: Lang;
  @TextField({
    max: 1000,
    optional: true,
    isMultiline: true,
    description: 'the organiser’s own words in the mail',
  })
  note?: string;
  @BooleanField({ description: 'send to the others although there are mistakes in the list' })
  leaveOutMistakes: boolean;
}

export class InvitationQuery {
  @TextField({ max: 100, optional: true, description: 'in name or e-mail' }) search?: string;
  @OneOfField(INVITATION_STATES, { optional: true }) state?: InvitationState;
}

export class InvitationLinkDto {
  @UuidField({ description: 'a partner of the event' }) organisationId: string;
}

export class ListedPersonView {
  @ApiProperty({ type: 'integer', description: 'line of the list, from 1' }) line: number;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, enum: STANDINGS, description: 'only `new` gets a mail' }) standing: Standing;
}

export class ListMistakeView {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: String, enum: MISTAKES }) code: ListMistakeCode;
  @ApiProperty({ type: String }) text: string;
}

export class ListRepetitionView {
  @ApiProperty({ type: 'integer' }) line: number;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: 'integer' }) firstLine: number;
}

export class InvitationPreviewView {
  @ApiProperty({ type: 'integer', description: 'how many would get a mail' }) toInvite: number;
  @ApiProperty({ type: ListedPersonView, isArray: true }) people: ListedPersonView[];
  @ApiProperty({ type: ListMistakeView, isArray: true }) mistakes: ListMistakeView[];
  @ApiProperty({ type: ListRepetitionView, isArray: true }) repetitions: ListRepetitionView[];
}

export class InvitedView {
  @ApiProperty({ type: 'integer' }) invited: number;
  @ApiProperty({ type: 'integer', description: 'who was in the list and got no mail' }) leftOut: number;
}

export class RemindedView {
  @ApiProperty({ type: 'integer' }) reminded: number;
}

export class InvitationView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) organisationId: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName: string | null;
  @ApiProperty({ type: String, enum: [...LANGS] }) locale: Lang;
  @ApiProperty({ type: String, enum: INVITATION_STATES }) state: InvitationState;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) remindedAt: string | null;
}

export class InvitationCountView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: the organisers together' })
  organisationId: string | null;
  @ApiProperty({ type: String, nullable: true }) organisationName: string | null;
  @ApiProperty({ type: 'integer' }) invited: number;
  @ApiProperty({ type: 'integer' }) registered: number;
  @ApiProperty({ type: 'integer' }) declined: number;
  @ApiProperty({ type: 'integer' }) unanswered: number;
  @ApiProperty({ type: 'integer', description: 'opted out, bounced or not sent' }) undelivered: number;
}

export class OpenLinkView {
  @ApiProperty({ type: String }) fi: string;
  @ApiProperty({ type: String }) sv: string;
  @ApiProperty({ type: String }) en: string;
}

export class InvitingOrganisationView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: OpenLinkView, nullable: true, description: 'the open link, while there is one' })
  link: OpenLinkView | null;
}

export class InvitationListView {
  @ApiProperty({
    type: Boolean,
    description: 'whether the public may register now; otherwise nobody is invited',
  })
  isOpen: boolean;
  @ApiProperty({
    type: Boolean,
    description: 'whether the caller invites on behalf of the organisers together',
  })
  mayInviteForAll: boolean;
  @ApiProperty({ type: 'integer', description: 'how many would be reminded now' }) remindable: number;
  @ApiProperty({
    type: InvitingOrganisationView,
    isArray: true,
    description: 'for whom the caller may invite',
  })
  organisations: InvitingOrganisationView[];
  @ApiProperty({ type: InvitationCountView, isArray: true }) counts: InvitationCountView[];
  @ApiProperty({ type: 'integer', description: 'after so many days from the event addresses are erased' })
  lifetimeDays: number;
  @ApiProperty({ type: 'integer', description: 'how many fit the search, also beyond the rows given' })
  found: number;
  @ApiProperty({ type: InvitationView, isArray: true, description: 'the newest 500' })
  invitations: InvitationView[];
}

export class BouncedAddressView {
  @ApiProperty({ type: String, format: 'uuid' }) registrationId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String, format: 'date-time' }) since: string;
  @ApiProperty({ type: String, description: 'what the mail server answered' }) code: string;
}
