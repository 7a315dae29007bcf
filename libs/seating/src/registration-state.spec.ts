import {
  REGISTRATION_ACTIONS,
  REGISTRATION_STATES,
  REGISTRATION_TRANSITIONS,
  transition,
} from './registration-state.ts';

describe('the states of a registration', () => {
  it('change in these ways and no other', () => {
    const ways = REGISTRATION_STATES.flatMap((from) =>
      REGISTRATION_ACTIONS.map((action) => {
        const result = transition(from, action);
        return `${from} ${action}: ${result.ok ? result.to : result.code}`;
      }),
    );
    expect(ways).toEqual([
      'seated promote: TRANSITION_REFUSED',
      'seated cancel: cancelled',
      'waiting promote: seated',
      'waiting cancel: cancelled',
      'cancelled promote: REGISTRATION_CANCELLED',
      'cancelled cancel: REGISTRATION_CANCELLED',
    ]);
  });

  it('free a seat only when one was held', () => {
    expect(transition('seated', 'cancel')).toMatchObject({ freesSeat: true });
    expect(transition('waiting', 'cancel')).toMatchObject({ freesSeat: false });
    expect(transition('waiting', 'promote')).toMatchObject({ freesSeat: false });
  });

  it('know no way out of cancelled', () => {
    expect(Object.keys(REGISTRATION_TRANSITIONS.cancelled)).toEqual([]);
  });
});
