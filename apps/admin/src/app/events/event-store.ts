import { Injectable, computed, inject, signal } from '@angular/core';
import { Api } from '../api/api.ts';
import { type ProblemError, toProblem } from '../api/problem.ts';
import { lastValue } from '../ui/last-value.ts';
import type { EventView } from './event-types.ts';

/** The event whose page is open: its tabs read it here and hand back what the server answered to a change. */
@Injectable()
export class EventStore {
  private readonly api = inject(Api);
  private readonly eventId = signal<string | null>(null);
  private readonly failed = signal<ProblemError | null>(null);

  readonly resource = this.api.resource('/api/events/{eventId}', () => {
    const eventId = this.eventId();
    return eventId === null ? undefined : { path: { eventId } };
  });
  readonly event = lastValue(this.resource);
  readonly permissions = computed(() => new Set(this.event()?.permissions));
  /** The state of the event still lets its facts, partners, tasks and programme be changed. */
  readonly isOpen = computed(() => ['draft', 'published', 'held'].includes(this.event()?.status ?? ''));
  readonly mayEdit = computed(() => this.isOpen() && this.permissions().has('event.edit'));
  /** Why the last change was refused; gone with the next one that works. */
  readonly problem = this.failed.asReadonly();

  open(eventId: string): void {
    this.eventId.set(eventId);
  }

  /** What the server answered to a change is the newest there is. */
  adopt(event: EventView): void {
    this.failed.set(null);
    this.resource.set(event);
  }

  /** Something elsewhere changed the event: the programme, the agreement. */
  reload(): void {
    void this.refresh();
  }

  /**
   * Asks for the newest state while the one there is stays on the screen, with all that is being typed on it; also
   * when no answer comes. An answer that a change has overtaken is not used.
   */
  async refresh(): Promise<void> {
    const [eventId, before] = [this.eventId(), this.event()];
    if (eventId === null || !before || this.resource.isLoading()) return;
    try {
      const newest = await this.api.get('/api/events/{eventId}', { path: { eventId } });
      const isSameStill = this.eventId() === eventId && this.event() === before;
      if (isSameStill && JSON.stringify(newest) !== JSON.stringify(before)) this.resource.set(newest);
    } catch {
      // What is here stays; what is done with it next says what is wrong.
    }
  }

  /** Sends a change outside a form. False, with `problem`, when it was refused; then the newest state is asked for. */
  async change(send: (event: EventView) => Promise<EventView>): Promise<boolean> {
    const event = this.event();
    if (!event) return false;
    try {
      this.adopt(await send(event));
      return true;
    } catch (error) {
      this.failed.set(toProblem(error));
      await this.refresh();
      return false;
    }
  }

  /** A change that failed after its own screen was left. */
  report(problem: ProblemError): void {
    this.failed.set(problem);
  }

  forgetProblem(): void {
    this.failed.set(null);
  }
}
