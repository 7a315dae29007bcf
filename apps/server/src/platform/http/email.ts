/** The form in which an address is compared: case and Unicode form do not make two people of one. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
