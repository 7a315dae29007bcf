import { Global, Module } from '@nestjs/common';
import { AgreedTermsSource } from '../cost-sharing/index.ts';
import { AgreementBlocker } from './agreement-blocker.ts';
import { AgreementDecisions } from './agreement-decisions.service.ts';
import { AgreementDocument } from './agreement-document.ts';
import { AgreementMails } from './agreement-mails.ts';
import { AgreementsController } from './agreements.controller.ts';
import { AgreementsInForce } from './agreements-in-force.ts';
import { Agreements } from './agreements.service.ts';

// Global: statements, on the floor below, ask what is in force.
@Global()
@Module({
  controllers: [AgreementsController],
  providers: [
    Agreements,
    AgreementDecisions,
    AgreementMails,
    AgreementDocument,
    AgreementBlocker,
    { provide: AgreedTermsSource, useClass: AgreementsInForce },
  ],
  exports: [AgreedTermsSource],
})
export class AgreementsModule {}
