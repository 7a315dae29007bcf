/** What a mail server reported about one mail of ours. */
export interface Bounce {
  /** Ours, from the mail that came back with the report. */
  readonly mailId: string;
  /** The enhanced status (RFC 3463), such as `5.1.1`. */
  readonly status: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const MAX_DEPTH = 4;

interface Part {
  readonly type: string;
  readonly body: string;
}

/**
 * Reads a delivery report (RFC 3464): a mail that failed for good, and which of ours it was. Null for everything else:
 * other mails, delays, relays, and reports that bring nothing of the mail back. Our mails' ids cannot be guessed, so
 * nobody can report an address dead to whom we did not write.
 */
export function readBounce(message: string): Bounce | null {
  const parts = partsOf(message.replace(/\r\n?/g, '\n'));
  const report = parts.find(({ type }) => type === 'message/delivery-status');
  const returned = parts.find(
    ({ type }) =>
      type === 'message/rfc822' || type === 'message/global' || type.startsWith('text/rfc822-headers'),
  );
  if (!report || !returned) return null;
  const mailId = new RegExp(`^message-id:\\s*<(${UUID})@`, 'im').exec(unfolded(returned.body))?.[1];
  const failed = report.body
    .split(/\n[ \t]*\n/)
    .map(unfolded)
    .find((block) => /^action:\s*failed\s*$/im.test(block));
  const status = failed && /^status:\s*(5\.\d{1,3}\.\d{1,3})\b/im.exec(failed)?.[1];
  return mailId && status ? { mailId: mailId.toLowerCase(), status } : null;
}

/** The leaves of a message, and what it encloses as one part each. */
function partsOf(entity: string, depth = 0): Part[] {
  const end = entity.search(/\n[ \t]*\n/);
  const headers = unfolded(end < 0 ? entity : entity.slice(0, end));
  const body = end < 0 ? '' : entity.slice(end).replace(/^\n[ \t]*\n/, '');
  const contentType = /^content-type:\s*([^\n]*)/im.exec(headers)?.[1] ?? 'text/plain';
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const boundary = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!type.startsWith('multipart/') || mark === undefined || depth >= MAX_DEPTH) {
    return [{ type, body }];
  }
  return sectionsOf(body, mark).flatMap((section) => partsOf(section, depth + 1));
}

function sectionsOf(body: string, mark: string): string[] {
  const sections: string[][] = [];
  for (const line of body.split('\n')) {
    const bare = line.trimEnd();
    if (bare === `--${mark}--`) break;
    if (bare === `--${mark}`) sections.push([]);
    else sections.at(-1)?.push(line);
  }
  return sections.map((lines) => lines.join('\n'));
}

/** Headers may go on over several lines. */
function unfolded(text: string): string {
  return text.replace(/\n[ \t]+/g, ' ');
}
