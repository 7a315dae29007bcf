/** A person's role in an organisation. A manager holds the mandate to accept agreements in its name. */
export const ORGANISATION_ROLES = ['manager', 'organiser', 'trainer'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** An organisation's role in an event. A payer only bears cost; it sees money and agreement, and edits neither. */
export const PARTNER_ROLES = ['lead', 'partner', 'payer-only'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];
