import { Injectable } from '@nestjs/common';
import type { Lang } from '@talkoot/messages';
import { SignedTokens } from '../../../platform/crypto/signed-tokens.ts';

const PURPOSE = 'invitation';
const ID_BYTES = 16;
const PAGES: Readonly<Record<Lang, string>> = { fi: 'kutsut', sv: 'inbjudningar', en: 'invitations' };
const ANSWERS = {
  register: { fi: 'ilmoittaudu', sv: 'anmalan', en: 'register' },
  decline: { fi: 'en-tule', sv: 'kommer-inte', en: 'not-coming' },
  reopen: { fi: 'palauta', sv: 'aterta', en: 'undo' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** The page of one invitation, where its receiver answers it. */
export const invitationPath = (lang: Lang, token: string): string => `/${lang}/${PAGES[lang]}/${token}`;
export const invitationAnswerPath = (lang: Lang, token: string, answer: keyof typeof ANSWERS): string =>
  `${invitationPath(lang, token)}/${ANSWERS[answer][lang]}`;

/** What the register page is given, so that it knows by whose invitation somebody comes. */
export const INVITATION_PARAMETER = 'kutsu';
export const withInvitation = (path: string, code: string): string =>
  `${path}?${INVITATION_PARAMETER}=${encodeURIComponent(code)}`;

/** Tokens of invitations: the invitation's id, signed, so that every mail about it carries the same one. */
@Injectable()
export class InvitationTokens {
  constructor(private readonly tokens: SignedTokens) {}

  of(invitationId: string): string {
    return this.tokens.sign(PURPOSE, Buffer.from(invitationId.replaceAll('-', ''), 'hex'));
  }

  /** The id of the invitation, or null. */
  read(token: string): string | null {
    const hex = this.tokens.open(PURPOSE, token, ID_BYTES)?.toString('hex');
    return hex ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null;
  }
}
