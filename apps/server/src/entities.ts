import { Acceptance } from './features/agreements/acceptance.entity.ts';
import { AgreementVersion } from './features/agreements/agreement-version.entity.ts';
import { BudgetLine } from './features/cost-sharing/budget-line.entity.ts';
import { CostPlan } from './features/cost-sharing/cost-plan.entity.ts';
import { Statement } from './features/cost-sharing/statement.entity.ts';
import { Payment, Voucher, VoucherLine } from './features/cost-sharing/voucher.entity.ts';
import { AttachmentContent, ModuleAttachment } from './features/curriculum/attachment.entity.ts';
import { DatasetVersion } from './features/curriculum/dataset-version.entity.ts';
import { Dataset } from './features/curriculum/dataset.entity.ts';
import { ModuleTask } from './features/curriculum/module-task.entity.ts';
import { ModuleText } from './features/curriculum/module-text.entity.ts';
import { ModuleVersionDataset } from './features/curriculum/module-version-dataset.entity.ts';
import { ModuleVersion } from './features/curriculum/module-version.entity.ts';
import { Module } from './features/curriculum/module.entity.ts';
import { PackageItem } from './features/curriculum/package-item.entity.ts';
import { Package } from './features/curriculum/package.entity.ts';
import { LinkCheck } from './features/curriculum/link-check.entity.ts';
import { SearchEntry } from './features/curriculum/search-entry.entity.ts';
import { GlossaryTerm, ToolkitLink } from './features/curriculum/toolkit.entity.ts';
import { EventPartner } from './features/events/event-partner.entity.ts';
import { EventTask } from './features/events/event-task.entity.ts';
import { Event } from './features/events/event.entity.ts';
import { ProgrammeItem } from './features/events/programme-item.entity.ts';
import { Membership } from './features/organisations/membership.entity.ts';
import { OneTimeLink } from './features/organisations/one-time-link.entity.ts';
import { Organisation } from './features/organisations/organisation.entity.ts';
import { Person } from './features/organisations/person.entity.ts';
import { Session } from './features/organisations/session.entity.ts';
import { RegistrationForm } from './features/registrations/form/registration-form.entity.ts';
import { HeadcountSnapshot } from './features/registrations/lists/headcount-snapshot.entity.ts';
import { PersonalLink } from './features/registrations/personal-link.entity.ts';
import { InvitationLink } from './features/registrations/invitations/invitation-link.entity.ts';
import { Invitation } from './features/registrations/invitations/invitation.entity.ts';
import { RegistrationGroup } from './features/registrations/registration-group.entity.ts';
import { RegistrationRetention } from './features/registrations/erasure/registration-retention.entity.ts';
import { RegistrationSettings } from './features/registrations/registration-settings.entity.ts';
import { MessageRecipient } from './features/registrations/messages/message-recipient.entity.ts';
import { ParticipantMessage } from './features/registrations/messages/message.entity.ts';
import { ReminderPlan } from './features/registrations/reminders/reminder-plan.entity.ts';
import { CalendarEntry } from './features/registrations/mails/calendar-entry.entity.ts';
import { CheckInPress } from './features/registrations/check-in/check-in-press.entity.ts';
import { Registration } from './features/registrations/registration.entity.ts';
import { SeatPool } from './features/registrations/seat-pool.entity.ts';
import { AuditEntry } from './platform/audit/audit-entry.entity.ts';
import { StarterLoad } from './platform/database/starter-load.entity.ts';
import { MailBlock } from './platform/mail/mail-block.entity.ts';
import { ErasureReport } from './platform/personal-data/erasure-report.entity.ts';
import { OutgoingMail } from './platform/mail/outgoing-mail.entity.ts';

/** Every table of the house; no globs, so that nothing appears by itself. */
export const entities = [
  Organisation,
  Person,
  Membership,
  Session,
  OneTimeLink,
  Module,
  ModuleVersion,
  ModuleText,
  ModuleTask,
  Package,
  PackageItem,
  ToolkitLink,
  GlossaryTerm,
  Dataset,
  SearchEntry,
  LinkCheck,
  DatasetVersion,
  ModuleVersionDataset,
  AttachmentContent,
  ModuleAttachment,
  Event,
  EventPartner,
  EventTask,
  ProgrammeItem,
  PersonalLink,
  Registration,
  RegistrationForm,
  CheckInPress,
  RegistrationGroup,
  RegistrationSettings,
  RegistrationRetention,
  SeatPool,
  Invitation,
  InvitationLink,
  HeadcountSnapshot,
  HeadcountSnapshot,
  Invitation,
  InvitationLink,
  BudgetLine,
  CostPlan,
  Voucher,
  VoucherLine,
  Payment,
  Statement,
  AgreementVersion,
  Acceptance,
  AuditEntry,
  CalendarEntry,
  ReminderPlan,
  ParticipantMessage,
  MessageRecipient,
  OutgoingMail,
  MailBlock,
  ErasureReport,
  StarterLoad,
];
