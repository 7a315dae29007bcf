import { createHash } from 'node:crypto';

/** Crockford's alphabet: no I, L, O or U, so that nothing is misread and no word comes out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * What a badge and the own page show at the door, such as `K7QM2X9D`. It says who somebody is to the people at the
 * door and opens nothing. It follows from the id alone, so that badges printed last week stay right whatever changes;
 * 40 bits of SHA-256: among 5,000 people two have the same once in 90,000 events, and then the door shows both.
 */
export function checkInCodeOf({ id }: { readonly id: string }): string {
  const bits = createHash('sha256').update(`check-in:${id}`).digest().readUIntBE(0, 5);
  return Array.from({ length: LENGTH }, (_, place) => {
    return ALPHABET[Math.floor(bits / 32 ** (LENGTH - 1 - place)) % 32];
  }).join('');
}

/** For reading aloud and for print: `K7QM 2X9D`. */
export function spacedCheckInCode(registration: { readonly id: string }): string {
  const code = checkInCodeOf(registration);
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/**
 * What the QR code holds: the address of the desk's page at the door, with the code. A phone whose browser reads no QR
 * codes reads it with its own camera and comes to the right person. For anybody else it leads to the sign-in page.
 */
export function checkInQrText(
  publicUrl: string,
  registration: { readonly id: string; readonly eventId: string },
): string {
  const code = checkInCodeOf(registration);
  return `${publicUrl}/desk/events/${registration.eventId}/registrations/check-in?code=${code}`;
}
