import { agreementsEn } from './catalogues/agreements/en.ts';
import { authoringEn } from './catalogues/authoring/en.ts';
import { checkInEn } from './catalogues/check-in/en.ts';
import { costSharingEn } from './catalogues/cost-sharing/en.ts';
import { curriculumEn } from './catalogues/curriculum/en.ts';
import { documentsEn } from './catalogues/documents/en.ts';
import { erasureEn } from './catalogues/erasure/en.ts';
import { eventsEn } from './catalogues/events/en.ts';
import { feedbackEn } from './catalogues/feedback/en.ts';
import { invitationsEn } from './catalogues/invitations/en.ts';
import { listsEn } from './catalogues/lists/en.ts';
import { listsEn } from './catalogues/lists/en.ts';
import { invitationsEn } from './catalogues/invitations/en.ts';
import { seatsEn } from './catalogues/seats/en.ts';
import { mailEn } from './catalogues/mail/en.ts';
import { messagesEn } from './catalogues/messages/en.ts';
import { organisationsEn } from './catalogues/organisations/en.ts';
import { packagesEn } from './catalogues/packages/en.ts';
import { personalLinkEn } from './catalogues/personal-link/en.ts';
import { problemEn } from './catalogues/problem/en.ts';
import { programmeEn } from './catalogues/events/programme/en.ts';
import { publicSiteEn } from './catalogues/public-site/en.ts';
import { questionsEn } from './catalogues/questions/en.ts';
import { registerEn } from './catalogues/register/en.ts';
import { registrationsEn } from './catalogues/registrations/en.ts';
import { suggestionEn } from './catalogues/suggestion/en.ts';
import { shellEn } from './catalogues/shell/en.ts';
import { transferEn } from './catalogues/transfer/en.ts';
import { wordsEn } from './catalogues/words/en.ts';
import type { Catalogue } from './message-key.ts';

/** Every message in English. Import one language only where bytes count. */
export const en: Catalogue = {
  ...shellEn,
  ...problemEn,
  ...wordsEn,
  ...organisationsEn,
  ...authoringEn,
  ...curriculumEn,
  ...packagesEn,
  ...eventsEn,
  ...programmeEn,
  ...suggestionEn,
  ...questionsEn,
  ...registerEn,
  ...registrationsEn,
  ...checkInEn,
  ...erasureEn,
  ...invitationsEn,
  ...invitationsEn,
  ...invitationsEn,
  ...erasureEn,
  ...costSharingEn,
  ...agreementsEn,
  ...documentsEn,
  ...feedbackEn,
  ...seatsEn,
  ...publicSiteEn,
  ...personalLinkEn,
  ...mailEn,
  ...messagesEn,
  ...transferEn,
  ...listsEn,
};
