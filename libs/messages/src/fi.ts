import { agreementsFi } from './catalogues/agreements/fi.ts';
import { authoringFi } from './catalogues/authoring/fi.ts';
import { checkInFi } from './catalogues/check-in/fi.ts';
import { costSharingFi } from './catalogues/cost-sharing/fi.ts';
import { curriculumFi } from './catalogues/curriculum/fi.ts';
import { documentsFi } from './catalogues/documents/fi.ts';
import { erasureFi } from './catalogues/erasure/fi.ts';
import { eventsFi } from './catalogues/events/fi.ts';
import { feedbackFi } from './catalogues/feedback/fi.ts';
import { invitationsFi } from './catalogues/invitations/fi.ts';
import { listsFi } from './catalogues/lists/fi.ts';
import { listsFi } from './catalogues/lists/fi.ts';
import { invitationsFi } from './catalogues/invitations/fi.ts';
import { seatsFi } from './catalogues/seats/fi.ts';
import { mailFi } from './catalogues/mail/fi.ts';
import { messagesFi } from './catalogues/messages/fi.ts';
import { organisationsFi } from './catalogues/organisations/fi.ts';
import { packagesFi } from './catalogues/packages/fi.ts';
import { personalLinkFi } from './catalogues/personal-link/fi.ts';
import { problemFi } from './catalogues/problem/fi.ts';
import { programmeFi } from './catalogues/events/programme/fi.ts';
import { publicSiteFi } from './catalogues/public-site/fi.ts';
import { questionsFi } from './catalogues/questions/fi.ts';
import { registerFi } from './catalogues/register/fi.ts';
import { registrationsFi } from './catalogues/registrations/fi.ts';
import { suggestionFi } from './catalogues/suggestion/fi.ts';
import { shellFi } from './catalogues/shell/fi.ts';
import { transferFi } from './catalogues/transfer/fi.ts';
import { wordsFi } from './catalogues/words/fi.ts';

/** Every message in Finnish. The keys of this catalogue are the keys of all: see `MessageKey`. */
export const fi = {
  ...shellFi,
  ...problemFi,
  ...wordsFi,
  ...organisationsFi,
  ...authoringFi,
  ...curriculumFi,
  ...packagesFi,
  ...eventsFi,
  ...programmeFi,
  ...suggestionFi,
  ...questionsFi,
  ...registerFi,
  ...registrationsFi,
  ...checkInFi,
  ...erasureFi,
  ...invitationsFi,
  ...invitationsFi,
  ...invitationsFi,
  ...erasureFi,
  ...costSharingFi,
  ...agreementsFi,
  ...documentsFi,
  ...feedbackFi,
  ...seatsFi,
  ...publicSiteFi,
  ...personalLinkFi,
  ...mailFi,
  ...messagesFi,
  ...transferFi,
  ...listsFi,
} as const;
