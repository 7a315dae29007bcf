import { Module } from '@nestjs/common';
import { Erasure } from '../../../platform/personal-data/erasure.ts';
import { RegistrationsModule } from '../registrations.module.ts';
import { BouncedAddressesController } from './bounced-addresses.controller.ts';
import { BouncedAddresses } from './bounced-addresses.service.ts';
import { InvitationAnswers } from './invitation-answers.service.ts';
import { InvitationLinks } from './invitation-links.service.ts';
import { InvitationList } from './invitation-list.service.ts';
import { InvitationMails } from './invitation-mails.ts';
import { InvitationTokens } from './invitation-tokens.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Inviting } from './inviting.service.ts';
import { eraseInvitations } from './personal-data.ts';

/** Who is asked to come, and what they answer. */
@Module({
  imports: [RegistrationsModule],
  controllers: [InvitationsController, BouncedAddressesController],
  providers: [
    BouncedAddresses,
    InvitationAnswers,
    InvitationLinks,
    InvitationList,
    InvitationMails,
    InvitationTokens,
    Inviting,
  ],
  exports: [InvitationAnswers],
})
export class InvitationsModule {
  constructor(erasure: Erasure) {
    erasure.register('invitations', eraseInvitations);
  }
}
