import { canRegister, type RegistrationWindow } from './registration-window.ts';

const opens = Temporal.Instant.from('2027-02-01T06:00:00Z');
const deadline = Temporal.Instant.from('2027-03-05T14:00:00Z');
const between = Temporal.Instant.from('2027-02-20T12:00:00Z');
const second = { seconds: 1 };

function at(now: Temporal.Instant, change: Partial<RegistrationWindow> = {}): string {
  const answer = canRegister({ now, opens, deadline, status: 'published', ...change });
  return answer.ok ? 'open' : `${answer.reason} ${answer.code}`;
}

describe('canRegister', () => {
  it('is open from the opening to the deadline, both included', () => {
    expect(at(opens)).toBe('open');
    expect(at(between)).toBe('open');
    expect(at(deadline)).toBe('open');
  });

  it('is shut a second before and a millisecond after', () => {
    expect(at(opens.subtract(second))).toBe('not-open-yet EVENT_NOT_OPEN');
    expect(at(deadline.add({ milliseconds: 1 }))).toBe('deadline-passed REGISTRATION_CLOSED');
  });

  it('needs neither end', () => {
    expect(at(opens.subtract(second), { opens: null })).toBe('open');
    expect(at(deadline.add(second), { deadline: null })).toBe('open');
  });

  it.each([
    ['draft', 'not-published EVENT_NOT_OPEN'],
    ['cancelled', 'event-cancelled REGISTRATION_CLOSED'],
    ['held', 'event-over REGISTRATION_CLOSED'],
    ['closed', 'event-over REGISTRATION_CLOSED'],
  ] as const)('says why a %s event takes nobody', (status, answer) => {
    expect(at(between, { status })).toBe(answer);
  });

  it('never opens where the opening was set after the deadline', () => {
    const swapped = { opens: deadline, deadline: opens };
    expect(at(between, swapped)).toBe('deadline-passed REGISTRATION_CLOSED');
    expect(at(opens, swapped)).toBe('not-open-yet EVENT_NOT_OPEN');
  });
});
