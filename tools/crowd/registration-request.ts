import { randomUUID } from 'node:crypto';
import { CROWD_URL } from './houses.ts';

/** A person of the crowd: the same one sends the same form again. */
export interface CrowdPerson {
  readonly name: string;
  readonly email: string;
  readonly submissionId: string;
  /** Everybody comes from an address of their own, as behind the one proxy that the server trusts. */
  readonly address: string;
}

const HOST = new URL(CROWD_URL).host;
let count = 0;

export function aPerson(): CrowdPerson {
  count += 1;
  const [a, b, c] = [count >> 16, (count >> 8) & 255, count & 255];
  return {
    name: `Osallistuja ${count}`,
    email: `crowd-${randomUUID()}@test.example`,
    submissionId: randomUUID(),
    address: `10.${a & 255}.${b}.${c}`,
  };
}

/** The public form, filled in and sent as a browser does. */
export function registrationRequest(slug: string, person: CrowdPerson): string {
  const body = new URLSearchParams({
    submissionId: person.submissionId,
    name: person.name,
    email: person.email,
    organisation: 'other',
    organisationName: 'Kylätoimikunta ry',
    sector: 'health',
    'answers.diet': 'Vegaani, ei pähkinöitä',
    'answers.access': 'Induktiosilmukka\r\nEsteetön kulku',
    'answers.list-consent': 'yes',
  }).toString();
  return [
    `POST /fi/tapahtumat/${slug}/ilmoittaudu HTTP/1.1`,
    `Host: ${HOST}`,
    `Origin: ${CROWD_URL}`,
    `X-Forwarded-For: ${person.address}`,
    'Accept: text/html',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** A page, as a browser without a session asks for it. */
export function pageRequest(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: ${HOST}\r\nAccept: text/html\r\n\r\n`;
}
