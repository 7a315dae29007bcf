import { OneOfField, TextField, VersionField } from '../../platform/http/fields.ts';
import {
  ORGANISATION_KINDS,
  VAT_RECOVERIES,
  type OrganisationKind,
  type VatRecovery,
} from './organisation.entity.ts';

export class CreateOrganisationDto {
  @TextField({ max: 200 }) name: string;
  @OneOfField(ORGANISATION_KINDS) kind: OrganisationKind;
  @TextField({ max: 9, optional: true, description: 'Business ID (Y-tunnus), such as 0000011-5' })
  businessId?: string;
  @OneOfField(VAT_RECOVERIES, { description: 'whether it gets the VAT of its purchases back' })
  vatRecovery: VatRecovery;
}

export class ChangeOrganisationDto extends CreateOrganisationDto {
  @VersionField() version: number;
}
