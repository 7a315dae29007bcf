import { CreateSchema1795300000000 } from './1795300000000-create-schema.ts';
import { AddRegistrationSubmissionKey1795310000000 } from './1795310000000-add-registration-submission-key.ts';
import { AddTaskRemoval1795320000000 } from './1795320000000-add-task-removal.ts';
import { AddRegistrationInvariants1795330000000 } from './1795330000000-add-registration-invariants.ts';
import { MoneyInvariants1795340000000 } from './1795340000000-money-invariants.ts';
import { ExtendProgrammeRows1795400000000 } from './1795400000000-extend-programme-rows.ts';
import { ModuleAuthoring1795420000000 } from './1795420000000-module-authoring.ts';
import { PackagesOfOrganisations1795430000000 } from './1795430000000-packages-of-organisations.ts';
import { VersionDatasetsAndAttachments1795440000000 } from './1795440000000-version-datasets-and-attachments.ts';
import { SearchEntries1795450000000 } from './1795450000000-search-entries.ts';
import { LinkChecks1795451000000 } from './1795451000000-link-checks.ts';
import { SearchPackageRows1795455000000 } from './1795455000000-search-package-rows.ts';
import { SearchTitleBeginnings1795456000000 } from './1795456000000-search-title-beginnings.ts';
import { SeatsInPools1795500010000 } from './1795500010000-seats-in-pools.ts';
import { AddRegistrationForm1795510000000 } from './1795510000000-add-registration-form.ts';
import { EndPersonalLinks1795520010000 } from './1795520010000-end-personal-links.ts';
import { WriteMailsWhenTheyLeave1795530000000 } from './1795530000000-write-mails-when-they-leave.ts';
import { AddCalendarEntriesRemindersAndMessages1795530100000 } from './1795530100000-add-calendar-entries-reminders-and-messages.ts';
import { InvitationsAndMailBlocks1795540000000 } from './1795540000000-invitations-and-mail-blocks.ts';
import { PressesAtTheDoor1795550010000 } from './1795550010000-presses-at-the-door.ts';
import { HeadcountSnapshots1795560000000 } from './1795560000000-headcount-snapshots.ts';
import { ErasureReportsAndRetention1795570000000 } from './1795570000000-erasure-reports-and-retention.ts';

/** In order; `npm run migration:generate` adds to the end. */
export const migrations = [
  CreateSchema1795300000000,
  AddRegistrationSubmissionKey1795310000000,
  AddTaskRemoval1795320000000,
  AddRegistrationInvariants1795330000000,
  MoneyInvariants1795340000000,
  ExtendProgrammeRows1795400000000,
  ModuleAuthoring1795420000000,
  PackagesOfOrganisations1795430000000,
  VersionDatasetsAndAttachments1795440000000,
  SearchEntries1795450000000,
  LinkChecks1795451000000,
  SearchPackageRows1795455000000,
  SearchTitleBeginnings1795456000000,
  SeatsInPools1795500010000,
  AddRegistrationForm1795510000000,
  EndPersonalLinks1795520010000,
  WriteMailsWhenTheyLeave1795530000000,
  AddCalendarEntriesRemindersAndMessages1795530100000,
  InvitationsAndMailBlocks1795540000000,
  PressesAtTheDoor1795550010000,
  HeadcountSnapshots1795560000000,
  ErasureReportsAndRetention1795570000000,
];
