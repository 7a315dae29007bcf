import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgreedTermsSource, type AgreedTerms } from '../cost-sharing/index.ts';
import { findInForce } from './agreement.queries.ts';
import { materialIn } from './agreement-view.ts';

/** Tells the statements by which agreement they divide. */
@Injectable()
export class AgreementsInForce extends AgreedTermsSource {
  async inForce(em: EntityManager, eventId: string): Promise<AgreedTerms | null> {
    const version = await findInForce(em, eventId);
    if (!version) return null;
    const { ruleSet, partners } = materialIn(version);
    const partnerIds = partners.map(({ organisationId }) => organisationId);
    return { number: version.number, hash: version.hash, ruleSet, partnerIds };
  }
}
