/** RFC 3463: no such mailbox, no such domain, the domain takes no mail, the mailbox has moved or is closed. */
const DEAD_ENHANCED = ['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1', '5.4.4'];
/** RFC 5321 §4.2.3, where the mail server says no more: mailbox unavailable, not local, name not allowed. */
const DEAD_BASIC = ['550', '551', '553'];

/**
 * Whether a refusal means that the address takes no mail at all. A full mailbox and a mail taken for spam are refused
 * for good as well, but say nothing against the address.
 *
 * @param code the reply's digits, the enhanced status or both: `550`, `5.1.1`, `550 5.1.1`
 */
export function isDeadAddress(code: string): boolean {
  const enhanced = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(code)?.[0];
  return enhanced ? DEAD_ENHANCED.includes(enhanced) : DEAD_BASIC.includes(code.trim().slice(0, 3));
}
