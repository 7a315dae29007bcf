import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_ROLES, type OrganisationRole } from '../../platform/access/roles.ts';
import {
  BooleanField,
  EmailField,
  ListField,
  OneOfField,
  PasswordField,
  TextField,
  UuidField,
} from '../../platform/http/fields.ts';
import { LANGS } from '../../platform/http/language.ts';
import { MembershipView } from './session.dto.ts';

export class MembershipDto {
  @UuidField() organisationId: string;
  @OneOfField(ORGANISATION_ROLES) role: OrganisationRole;
}

export class InvitePersonDto {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
  @OneOfField(LANGS) locale: 'fi' | 'sv' | 'en';
  @ListField(() => MembershipDto, { max: 50 }) memberships: MembershipDto[];
  @BooleanField({ optional: true, description: 'whether they run the house; absent: no' })
  isAdministrator?: boolean;
}

export class ChangePersonDto {
  @TextField({ max: 200 }) name: string;
  @OneOfField(LANGS) locale: 'fi' | 'sv' | 'en';
  @ListField(() => MembershipDto, { max: 50 }) memberships: MembershipDto[];
  @BooleanField({ description: 'a disabled person cannot sign in; what they did stays' }) isDisabled: boolean;
  @BooleanField({ description: 'whether they run the house; nobody takes it from themselves' })
  isAdministrator: boolean;
}

export class ChangeOwnDto {
  @OneOfField(LANGS) locale: 'fi' | 'sv' | 'en';
}

export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String }) email: string;
  @ApiProperty({ type: String, enum: LANGS }) locale: 'fi' | 'sv' | 'en';
  @ApiProperty({ type: Boolean }) isAdministrator: boolean;
  @ApiProperty({ type: Boolean }) isDisabled: boolean;
  @ApiProperty({ type: Boolean, description: 'whether they have chosen a password yet' })
  hasPassword: boolean;
  @ApiProperty({ type: MembershipView, isArray: true }) memberships: MembershipView[];
}

export class WelcomeView {
  @ApiProperty({ type: String, enum: ['first-administrator', 'choose-password'] })
  purpose: 'first-administrator' | 'choose-password';
  @ApiProperty({ type: String, description: 'empty for the first administrator' }) name: string;
  @ApiProperty({ type: String, description: 'empty for the first administrator' }) email: string;
}

export class WelcomeDto {
  @TextField({ max: 200 }) name: string;
  @EmailField() email: string;
  @PasswordField({ min: 12 }) password: string;
}
