/** Implemented by events, a floor above: with whom organisations arrange things. */
export abstract class SharedEvents {
  /** The organisations that take part in an event together with any of these, these themselves included. */
  abstract partnersOf(organisationIds: readonly string[]): Promise<readonly string[]>;
}
