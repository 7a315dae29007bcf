// Preloaded into the server (`node --import`) for the last part of a journey: the day after. The product has no
// such switch; this moves the clock of the whole process instead. CLOCK_AHEAD_MS says how far.
const ahead = Number(process.env['CLOCK_AHEAD_MS'] ?? 0);

const RealDate = Date;
const now = (): number => RealDate.now() + ahead;

// A proxy and not a subclass: dates that the runtime makes by itself stay instances of Date.
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (_, given: unknown[]) =>
    given.length === 0 ? new RealDate(now()) : new RealDate(...(given as [number])),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

const { instant: realInstant, timeZoneId } = Temporal.Now;
const instant = (): Temporal.Instant => realInstant().add({ milliseconds: ahead });
const zoned = (zone: Temporal.TimeZoneLike = timeZoneId()): Temporal.ZonedDateTime =>
  instant().toZonedDateTimeISO(zone);

Object.assign(Temporal.Now, {
  instant,
  zonedDateTimeISO: zoned,
  plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
  plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
});
