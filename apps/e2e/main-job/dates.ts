/** The event of the journey: far enough ahead that registration is open, whichever day the test runs on. */
export const EVENT_DATE = Temporal.Now.plainDateISO('Europe/Helsinki').add({ days: 21 });
/** From now until the day after, when people have come and bills have arrived. */
export const UNTIL_THE_DAY_AFTER = Temporal.Duration.from({ days: 22 });
