import {
  holdsSeat,
  REGISTRATION_ACTIONS,
  REGISTRATION_STATES,
  REGISTRATION_TRANSITIONS,
  transition,
} from './registration-state.ts';

describe('the states of a registration', () => {
  it('change in these ways and no other', () => {
    const ways = REGISTRATION_STATES.flatMap((from) =>
      REGISTRATION_ACTIONS.flatMap((action) => {
        const result = transition(from, action);
        return result.ok
          ? [`${from} ${action}: ${result.to}${result.freesSeat ? ', frees a seat' : ''}`]
          : [];
      }),
    );
    expect(ways).toEqual([
      'pending approve: waiting',
      'pending decline: declined',
      'pending cancel: cancelled',
      'waiting promote: seated',
      'waiting offer: offered',
      'waiting cancel: cancelled',
      'offered accept: seated',
      'offered expire: cancelled, frees a seat',
      'offered unseat: waiting, frees a seat',
      'offered cancel: cancelled, frees a seat',
      'seated unseat: waiting, frees a seat',
      'seated cancel: cancelled, frees a seat',
    ]);
  });

  it('say why nothing happens', () => {
    expect(transition('cancelled', 'cancel')).toEqual({ ok: false, code: 'REGISTRATION_CANCELLED' });
    expect(transition('declined', 'approve')).toEqual({ ok: false, code: 'TRANSITION_REFUSED' });
    expect(transition('seated', 'promote')).toEqual({ ok: false, code: 'TRANSITION_REFUSED' });
  });

  it('hold a seat from the offer on', () => {
    expect(REGISTRATION_STATES.filter(holdsSeat)).toEqual(['offered', 'seated']);
  });

  it('know no way out of the ends', () => {
    expect(REGISTRATION_TRANSITIONS.cancelled).toEqual({});
    expect(REGISTRATION_TRANSITIONS.declined).toEqual({});
  });
});
