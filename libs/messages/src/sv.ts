import { agreementsSv } from './catalogues/agreements/sv.ts';
import { authoringSv } from './catalogues/authoring/sv.ts';
import { checkInSv } from './catalogues/check-in/sv.ts';
import { costSharingSv } from './catalogues/cost-sharing/sv.ts';
import { curriculumSv } from './catalogues/curriculum/sv.ts';
import { documentsSv } from './catalogues/documents/sv.ts';
import { erasureSv } from './catalogues/erasure/sv.ts';
import { eventsSv } from './catalogues/events/sv.ts';
import { feedbackSv } from './catalogues/feedback/sv.ts';
import { invitationsSv } from './catalogues/invitations/sv.ts';
import { listsSv } from './catalogues/lists/sv.ts';
import { listsSv } from './catalogues/lists/sv.ts';
import { invitationsSv } from './catalogues/invitations/sv.ts';
import { seatsSv } from './catalogues/seats/sv.ts';
import { mailSv } from './catalogues/mail/sv.ts';
import { messagesSv } from './catalogues/messages/sv.ts';
import { organisationsSv } from './catalogues/organisations/sv.ts';
import { packagesSv } from './catalogues/packages/sv.ts';
import { personalLinkSv } from './catalogues/personal-link/sv.ts';
import { problemSv } from './catalogues/problem/sv.ts';
import { programmeSv } from './catalogues/events/programme/sv.ts';
import { publicSiteSv } from './catalogues/public-site/sv.ts';
import { questionsSv } from './catalogues/questions/sv.ts';
import { registerSv } from './catalogues/register/sv.ts';
import { registrationsSv } from './catalogues/registrations/sv.ts';
import { suggestionSv } from './catalogues/suggestion/sv.ts';
import { shellSv } from './catalogues/shell/sv.ts';
import { transferSv } from './catalogues/transfer/sv.ts';
import { wordsSv } from './catalogues/words/sv.ts';
import type { Catalogue } from './message-key.ts';

/** Every message in Swedish. Import one language only where bytes count. */
export const sv: Catalogue = {
  ...shellSv,
  ...problemSv,
  ...wordsSv,
  ...organisationsSv,
  ...authoringSv,
  ...curriculumSv,
  ...packagesSv,
  ...eventsSv,
  ...programmeSv,
  ...suggestionSv,
  ...questionsSv,
  ...registerSv,
  ...registrationsSv,
  ...checkInSv,
  ...erasureSv,
  ...invitationsSv,
  ...invitationsSv,
  ...invitationsSv,
  ...erasureSv,
  ...costSharingSv,
  ...agreementsSv,
  ...documentsSv,
  ...feedbackSv,
  ...seatsSv,
  ...publicSiteSv,
  ...personalLinkSv,
  ...mailSv,
  ...messagesSv,
  ...transferSv,
  ...listsSv,
};
