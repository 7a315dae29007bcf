import { Module } from '@nestjs/common';
import { AgreementBlocker } from './agreement-blocker.ts';
import { AgreementDecisions } from './agreement-decisions.service.ts';
import { AgreementDocument } from './agreement-document.ts';
import { AgreementMails } from './agreement-mails.ts';
import { AgreementsController } from './agreements.controller.ts';
import { Agreements } from './agreements.service.ts';

@Module({
  controllers: [AgreementsController],
  providers: [Agreements, AgreementDecisions, AgreementMails, AgreementDocument, AgreementBlocker],
})
export class AgreementsModule {}
