/** A registration as the model knows it. */
export interface ModelPerson {
  readonly email: string;
  organisationId: string | null;
  sector: string;
  attendance: 'on-site' | 'online';
  readonly party: number;
  state: 'pending' | 'waiting' | 'offered' | 'seated' | 'cancelled' | 'declined';
}

export interface ModelPools {
  total: number;
  readonly partners: Map<string, { seats: number; isReleased: boolean }>;
  readonly sectors: Map<string, number>;
  readonly attendances: Map<string, number>;
}

type Lack = string | null;

/**
 * The rule of seats once more, told as simply as it can be: everybody is looked at every time, people sit down one by
 * one, nothing is counted beforehand. What the house decides faster must come to the same.
 */
export class SeatModel {
  readonly people: ModelPerson[] = [];
  readonly pools: ModelPools;
  mode: 'automatic' | 'offer' = 'automatic';
  needsApproval = false;
  #parties = 0;

  constructor(pools: ModelPools) {
    this.pools = pools;
  }

  register(people: readonly Omit<ModelPerson, 'party' | 'state'>[], isTogether: boolean): void {
    const parties = isTogether ? [people] : people.map((person) => [person]);
    for (const members of parties) {
      this.#parties += 1;
      const party = members.map((member) => ({ ...member, party: this.#parties, state: 'waiting' as const }));
      if (this.needsApproval)
        this.people.push(...party.map((one) => ({ ...one, state: 'pending' as const })));
      else {
        const isSeated = this.#sit(party, this.#blocked(null)) === null;
        this.people.push(...party.map((one) => (isSeated ? { ...one, state: 'seated' as const } : one)));
      }
    }
  }

  leave(people: readonly ModelPerson[], state: 'cancelled' | 'declined'): void {
    for (const person of people) person.state = state;
    this.fill();
  }

  approve(people: readonly ModelPerson[]): void {
    for (const person of people) person.state = 'waiting';
    this.fill();
  }

  /** Whether a seated or offered person could change to this; done if so. */
  revise(person: ModelPerson, to: Pick<ModelPerson, 'organisationId' | 'sector' | 'attendance'>): boolean {
    const before = { ...person };
    if (person.state === 'seated' || person.state === 'offered') {
      const blocked = this.#blocked(null);
      const keeps = new Set<string>([`sector ${before.sector}`, `attendance ${before.attendance}`]);
      const hasReserve = (id: string | null): boolean => id !== null && this.pools.partners.has(id);
      const isOther =
        before.organisationId !== to.organisationId &&
        (hasReserve(before.organisationId) || hasReserve(to.organisationId));
      if (!isOther) {
        keeps.add('open');
        if (to.organisationId) keeps.add(`reserve ${to.organisationId}`);
      }
      const { state } = person;
      person.state = 'cancelled';
      const lack = this.#sit([{ ...person, ...to }], new Set([...blocked].filter((id) => !keeps.has(id))));
      person.state = state;
      if (lack !== null) return false;
    }
    Object.assign(person, to);
    this.fill();
    return true;
  }

  /** Free seats go to the first who can use them, until nobody can. */
  fill(): void {
    for (;;) {
      const blocked = new Set<string>();
      const next = this.#queue().find((party) => {
        const lack = this.#sit(party, blocked);
        if (lack !== null) this.#block(blocked, party, lack);
        return lack === null;
      });
      if (!next) return;
      for (const person of next) person.state = this.mode === 'offer' ? 'offered' : 'seated';
    }
  }

  /** Pool by pool: how many more sit than may. */
  overfull(): string[] {
    const held = this.#held();
    const over: string[] = [];
    if (held.length > this.pools.total) over.push('total');
    for (const [sector, seats] of this.pools.sectors)
      if (held.filter((person) => person.sector === sector).length > seats) over.push(sector);
    for (const [attendance, seats] of this.pools.attendances)
      if (held.filter((person) => person.attendance === attendance).length > seats) over.push(attendance);
    return over;
  }

  #held(): ModelPerson[] {
    return this.people.filter(({ state }) => state === 'seated' || state === 'offered');
  }

  #queue(): ModelPerson[][] {
    const waiting = this.people.filter(({ state }) => state === 'waiting');
    const parties = [...Map.groupBy(waiting, ({ party }) => party)];
    return parties.sort(([a], [b]) => a - b).map(([, members]) => members);
  }

  #blocked(until: number | null): Set<string> {
    const blocked = new Set<string>();
    for (const party of this.#queue()) {
      if (until !== null && (party[0]?.party ?? 0) >= until) break;
      const lack = this.#sit(party, blocked);
      if (lack !== null) this.#block(blocked, party, lack);
    }
    return blocked;
  }

  /** All that these people lack; null when each of them finds a seat, one after the other. */
  #sit(party: readonly ModelPerson[], blocked: ReadonlySet<string>): Lack {
    const sitting = this.#held();
    const lacks = new Set<string>();
    for (const person of party) {
      const { organisationId, sector, attendance } = person;
      const sectorSeats = this.pools.sectors.get(sector);
      const isSectorFull = sitting.filter((one) => one.sector === sector).length >= (sectorSeats ?? Infinity);
      if (isSectorFull || (sectorSeats !== undefined && blocked.has(`sector ${sector}`)))
        lacks.add(`sector ${sector}`);
      const waySeats = this.pools.attendances.get(attendance);
      const isWayFull =
        sitting.filter((one) => one.attendance === attendance).length >= (waySeats ?? Infinity);
      if (isWayFull || (waySeats !== undefined && blocked.has(`attendance ${attendance}`)))
        lacks.add(`attendance ${attendance}`);
      const reserve = this.#reserveLeft(organisationId, sitting);
      if (reserve > 0) {
        if (blocked.has(`reserve ${organisationId}`)) lacks.add(`reserve ${organisationId}`);
      } else if (this.#open(sitting) <= 0 || blocked.has('open')) lacks.add('open');
      sitting.push({ ...person, state: 'seated' });
    }
    return lacks.size === 0 ? null : [...lacks].join('|');
  }

  #block(blocked: Set<string>, party: readonly ModelPerson[], lack: string): void {
    const lacks = lack.split('|');
    for (const one of lacks) blocked.add(one);
    if (!lacks.some((one) => one === 'open' || one.startsWith('reserve'))) return;
    blocked.add('open');
    for (const { organisationId } of party)
      if (organisationId && this.pools.partners.has(organisationId)) blocked.add(`reserve ${organisationId}`);
  }

  #reserveLeft(organisationId: string | null, sitting: readonly ModelPerson[]): number {
    const reserve = organisationId === null ? undefined : this.pools.partners.get(organisationId);
    if (!reserve || reserve.isReleased) return 0;
    const used = sitting.filter((one) => one.organisationId === organisationId).length;
    return Math.max(0, reserve.seats - used);
  }

  #open(sitting: readonly ModelPerson[]): number {
    let open = this.pools.total - sitting.length;
    for (const id of this.pools.partners.keys()) open -= this.#reserveLeft(id, sitting);
    return open;
  }
}
