import { ApiProperty } from '@nestjs/swagger';
import { PARTNER_ROLES, type PartnerRole } from '../../platform/access/roles.ts';
import { BooleanField, OneOfField, TextField, UuidField } from '../../platform/http/fields.ts';
import { LANGS } from '../../platform/http/language.ts';
import { TERM_PARTS, type TermPart } from './agreement-material.ts';
import { AGREEMENT_STATUSES, type AgreementStatus } from './agreement-version.entity.ts';

const DECISIONS = ['accepted', 'rejected'] as const;
const ANSWERS = ['pending', ...DECISIONS] as const;

export class ProposeAgreementDto {
  @BooleanField({ optional: true, description: 'accept it at once in the name of the lead; managers only' })
  accept?: boolean;
  @TextField({ max: 200, optional: true, description: 'by what right the person decides; needed to accept' })
  mandate?: string;
  @OneOfField(LANGS, { optional: true, description: 'language in which the terms were read' })
  locale?: 'fi' | 'sv' | 'en';
}

export class DecideAgreementDto {
  @OneOfField(DECISIONS) decision: 'accepted' | 'rejected';
  @TextField({ max: 1000, optional: true, isMultiline: true, description: 'needed to reject' })
  reason?: string;
  @TextField({ max: 200, description: 'by what right the person decides, such as a title' }) mandate: string;
  @TextField({ min: 64, max: 64, description: 'hash of the version that was read' }) hash: string;
  @OneOfField(LANGS, { description: 'language in which it was read' }) locale: 'fi' | 'sv' | 'en';
  @UuidField({ optional: true, description: 'needed by a person who manages several of the partners' })
  organisationId?: string;
}

export class TextSectionView {
  @ApiProperty({ type: String }) heading: string;
  @ApiProperty({ type: String, isArray: true }) paragraphs: string[];
}

export class AgreementPartyView {
  @ApiProperty({ type: String, format: 'uuid' }) organisationId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, enum: PARTNER_ROLES }) role: PartnerRole;
  @ApiProperty({ type: Boolean, description: 'whether the caller belongs to it' }) isOwn: boolean;
  @ApiProperty({ type: 'integer', description: 'its planned share' }) cents: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'its share in the version before; null if there is none',
  })
  previousCents: number | null;
  @ApiProperty({ type: String, enum: ANSWERS }) answer: (typeof ANSWERS)[number];
  @ApiProperty({ type: String, nullable: true }) personName: string | null;
  @ApiProperty({ type: String, nullable: true }) mandate: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: Boolean, description: 'whether the caller may answer for it now' }) mayDecide: boolean;
  @ApiProperty({ type: Boolean, description: 'whether it has anybody who may answer for it' })
  canAnswer: boolean;
}

export class AgreementView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, enum: AGREEMENT_STATUSES }) status: AgreementStatus;
  @ApiProperty({ type: String, description: 'SHA-256 of terms and texts' }) hash: string;
  @ApiProperty({ type: String, description: 'SHA-256 of the text in this language' }) textHash: string;
  @ApiProperty({ type: String, enum: LANGS }) lang: 'fi' | 'sv' | 'en';
  @ApiProperty({ type: String, format: 'date-time' }) proposedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) inForceAt: string | null;
  @ApiProperty({ type: TextSectionView, isArray: true }) sections: TextSectionView[];
  @ApiProperty({ type: 'integer' }) totalCents: number;
  @ApiProperty({ type: AgreementPartyView, isArray: true }) parties: AgreementPartyView[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'the version it is compared with' })
  previousNumber: number | null;
  @ApiProperty({
    type: String,
    enum: TERM_PARTS,
    isArray: true,
    description: 'what differs from that version',
  })
  changes: TermPart[];
}

export class AgreementVersionView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: String, enum: AGREEMENT_STATUSES }) status: AgreementStatus;
  @ApiProperty({ type: String }) hash: string;
  @ApiProperty({ type: String, format: 'date-time' }) proposedAt: string;
}

export class AgreementsView {
  @ApiProperty({ type: Boolean }) mayPropose: boolean;
  @ApiProperty({ type: Boolean, description: 'whether the caller may accept for the lead while proposing' })
  mayAcceptForLead: boolean;
  @ApiProperty({ type: AgreementView, nullable: true, description: 'waits for answers' })
  proposed: AgreementView | null;
  @ApiProperty({ type: AgreementView, nullable: true }) inForce: AgreementView | null;
  @ApiProperty({ type: AgreementVersionView, isArray: true, description: 'all versions, newest first' })
  versions: AgreementVersionView[];
  @ApiProperty({
    type: String,
    enum: TERM_PARTS,
    isArray: true,
    description: 'what has changed since the newest version was proposed',
  })
  changedSince: TermPart[];
  @ApiProperty({
    type: Boolean,
    description: 'whether the budget and the rules make shares that can be proposed',
  })
  canBeProposed: boolean;
  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'whether versions and answers are the ones that were written; null for who does not lead',
  })
  chainIntact: boolean | null;
}
