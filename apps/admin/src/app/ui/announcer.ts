import { Service, signal } from '@angular/core';

/** Says things to those who do not see the screen. The shell holds the one live region that speaks. */
@Service()
export class Announcer {
  private readonly latest = signal({ text: '', turn: 0 });
  readonly message = this.latest.asReadonly();

  /** Polite: waits until the person has heard the end of the sentence before. */
  say(text: string): void {
    this.latest.update(({ turn }) => ({ text, turn: turn + 1 }));
  }
}
