import { Module } from '@nestjs/common';
import { CurriculumModule } from '../curriculum/index.ts';
import { InvitationsModule, RegistrationsModule } from '../registrations/index.ts';
import { CalendarController } from './calendar.controller.ts';
import { EventPageController } from './event-page.controller.ts';
import { KeptPages } from './kept-pages.ts';
import { InvitationController } from './invitation.controller.ts';
import { InvitedArrivals } from './invited-arrival.ts';
import { ModulePageController } from './module-page.controller.ts';
import { OptOutController } from './opt-out.controller.ts';
import { OutboxController } from './outbox.controller.ts';
import { PageFilter } from './page-filter.ts';
import { Pages } from './pages.ts';
import { GroupPage } from './personal-link/group-page.ts';
import { OwnChoiceForm } from './personal-link/own-choice-form.ts';
import { OwnChoicesController } from './personal-link/own-choices.controller.ts';
import { OwnAnswersController } from './personal-link/own-answers.controller.ts';
import { OwnCancelController } from './personal-link/own-cancel.controller.ts';
import { OwnDataController } from './personal-link/own-data.controller.ts';
import { OwnDatesController } from './personal-link/own-dates.controller.ts';
import { OwnDocumentsController } from './personal-link/own-documents.controller.ts';
import { OwnEraseController } from './personal-link/own-erase.controller.ts';
import { OwnOfferController } from './personal-link/own-offer.controller.ts';
import { OwnPageController } from './personal-link/own-page.controller.ts';
import { OwnPages } from './personal-link/own-pages.ts';
import { OwnPersonController } from './personal-link/own-person.controller.ts';
import { PublicEvents } from './public-events.service.ts';
import { ADDRESS_WRITES, MailboxLimit, PUBLIC_WRITES, PublicWriteLimit } from './public-write-limit.ts';
import { RegisterController } from './register.controller.ts';
import { RegisterFacts } from './register/register-facts.service.ts';
import { SiteFilesController } from './site-files.controller.ts';
import { SiteFiles } from './site-files.ts';

@Module({
  imports: [CurriculumModule, InvitationsModule, RegistrationsModule],
  controllers: [
    CalendarController,
    EventPageController,
    ModulePageController,
    RegisterController,
    OwnPageController,
    OwnAnswersController,
    OwnChoicesController,
    OwnCancelController,
    OwnEraseController,
    OwnOfferController,
    OwnPersonController,
    OwnDatesController,
    OwnDataController,
    OwnDocumentsController,
    InvitationController,
    OptOutController,
    OutboxController,
    SiteFilesController,
  ],
  providers: [
    KeptPages,
    GroupPage,
    OwnChoiceForm,
    OwnPages,
    InvitedArrivals,
    PageFilter,
    Pages,
    PublicEvents,
    RegisterFacts,
    SiteFiles,
    { provide: PublicWriteLimit, useFactory: () => new PublicWriteLimit(PUBLIC_WRITES) },
    { provide: MailboxLimit, useFactory: () => new MailboxLimit(ADDRESS_WRITES) },
  ],
  exports: [PageFilter],
})
export class PublicSiteModule {}
