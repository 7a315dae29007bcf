import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_ROLES, type OrganisationRole } from '../../platform/access/roles.ts';
import { EmailField, OneOfField, PasswordField } from '../../platform/http/fields.ts';

export class SignInDto {
  @EmailField() email: string;
  @PasswordField({ min: 1 }) password: string;
}

export class ContinueAsDto {
  @OneOfField(['organiser', 'partner', 'trainer', 'administrator']) as:
    'organiser' | 'partner' | 'trainer' | 'administrator';
}

export class MembershipView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) organisationName: string;
  @ApiProperty({ type: String, enum: ORGANISATION_ROLES }) role: OrganisationRole;
}

export class SignedInPersonView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String, enum: ['fi', 'sv', 'en'] }) locale: 'fi' | 'sv' | 'en';
  @ApiProperty({ type: Boolean }) isAdministrator: boolean;
  @ApiProperty({ type: MembershipView, isArray: true }) memberships: MembershipView[];
}

export class SessionView {
  @ApiProperty({ type: SignedInPersonView, nullable: true }) person: SignedInPersonView | null;
  @ApiProperty({ type: String, enum: ['try-out', 'production'] }) mode: 'try-out' | 'production';
}
