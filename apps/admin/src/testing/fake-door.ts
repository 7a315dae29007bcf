import type { HttpRequest } from '@angular/common/http';
import type { CheckInRowView } from '../app/registrations/check-in/check-in-views.ts';
import { type Answer, FakeServer } from './fake-server.ts';

export const LIST = '/api/events/e1/registrations';
export const PRESSES = `POST ${LIST}/check-in/presses`;
export const AT = '2027-02-09T06:40:00.000Z';

export const row = (id: string, given: Partial<CheckInRowView> = {}): CheckInRowView => ({
  id,
  status: 'seated',
  name: `Henkilö ${id}`,
  organisationName: 'Järvikylä',
  attendance: 'on-site',
  code: `${id.toUpperCase()}0000000`.slice(0, 8),
  sessionIds: [],
  checkedInAt: null,
  wholeDayAt: null,
  sessions: [],
  ...given,
});

interface Sent {
  readonly id: string;
  readonly registrationId: string;
  readonly sessionId?: string;
  readonly isIn: boolean;
}

/** A server behind a network that can be away, or lose its answers on the way back. */
export class FakeDoor extends FakeServer {
  network: 'there' | 'away' | 'answers-lost' = 'there';
  readonly taken: Sent[] = [];
  readonly refusals = new Map<string, string>();

  constructor(
    private rows: CheckInRowView[],
    sessions: object[] = [],
    given: object = {},
  ) {
    super();
    const facts = { date: '2026-01-01', timeZone: 'Europe/Helsinki', eventStatus: 'published', sessions };
    const list = {
      tag: 't',
      readAt: AT,
      isWhole: true,
      seated: rows.length,
      checkedIn: 0,
      ...facts,
      ...given,
    };
    this.on(`GET ${LIST}/check-in`, () => this.answer({ body: { ...list, people: this.rows } }));
    this.on(PRESSES, (request) => this.take(request as HttpRequest<{ presses: Sent[] }>));
    this.on('GET /api/events/e1', {
      body: { permissions: ['registration.read', 'registration.edit', 'registration.plan'] },
    });
  }

  private take({ body }: HttpRequest<{ presses: Sent[] }>): Answer {
    if (this.network === 'away') return { status: 0 };
    const results = (body?.presses ?? []).map((press) => {
      const refusal = this.refusals.get(press.registrationId) ?? null;
      if (!refusal && !this.taken.some(({ id }) => id === press.id)) {
        this.taken.push(press);
        const at = press.isIn ? AT : null;
        const mark = press.sessionId
          ? { checkedInAt: at, sessions: at ? [{ sessionId: press.sessionId, at }] : [] }
          : { checkedInAt: at, wholeDayAt: at };
        this.rows = this.rows.map((one) => (one.id === press.registrationId ? { ...one, ...mark } : one));
      }
      const now = refusal ? null : (this.rows.find(({ id }) => id === press.registrationId) ?? null);
      return { id: press.id, refusal, row: now };
    });
    return this.answer({ body: { results } });
  }

  private answer(answer: Answer): Answer {
    return this.network === 'there' ? answer : { status: 0 };
  }
}
