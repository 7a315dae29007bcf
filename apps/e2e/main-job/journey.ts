import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, type JourneyBrowser } from '../src/browser.ts';
import type { Violation } from '../src/axe.ts';
import { JOURNEY_FOLDER, startHouse, type House } from '../src/house.ts';
import type { Visitor, VisitorOptions } from '../src/visitor.ts';

/** What one step leaves to the next. */
export interface Journey {
  readonly house: House;
  enter(options: VisitorOptions): Promise<Visitor>;
  /** Runs one step; whatever has gone wrong on any visitor's page fails it. */
  step(name: string, walk: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Violations that fail the journey; lesser ones are written down. */
const SERIOUS = ['serious', 'critical', 'unknown'];

/** @param name of the story; its findings of axe are left in `axe-<name>.json` */
export async function beginJourney(name: string): Promise<Journey> {
  const house = await startHouse();
  let browser: JourneyBrowser;
  try {
    browser = await openBrowser(house.url);
  } catch (error) {
    await house.close();
    throw error;
  }
  const visitors: Visitor[] = [];
  const violations: Violation[] = [];
  let broken: string | null = null;

  return {
    house,
    enter: async (options) => {
      const visitor = await browser.visitor(options);
      visitors.push(visitor);
      return visitor;
    },
    step: async (name, walk) => {
      if (broken) throw notWalked(broken);
      broken = name;
      try {
        await walk();
      } catch (error) {
        await Promise.all(
          visitors.map((visitor) => visitor.picture(`failed-${visitor.name}`).catch(() => undefined)),
        );
        const faults = visitors.flatMap((visitor) => visitor.faults);
        if (error instanceof Error && faults.length > 0) error.message += `\nAlso: ${faults.join('\n')}`;
        throw error;
      }
      const found = visitors.flatMap((visitor) => visitor.violations.splice(0));
      violations.push(...found);
      const faults = visitors.flatMap((visitor) => visitor.faults.splice(0));
      // The way goes on after a fault: one run tells of as many as it can.
      broken = null;
      expect(faults).toEqual([]);
      expect(found.filter(({ impact }) => SERIOUS.includes(impact))).toEqual([]);
    },
    close: async () => {
      writeFileSync(
        path.join(JOURNEY_FOLDER, `axe-${name}.json`),
        `${JSON.stringify(violations, null, 2)}\n`,
      );
      await browser.close();
      await house.close();
    },
  };
}

/** Without a stack: where it is thrown tells nothing. */
function notWalked(brokenStep: string): Error {
  const error = new Error(`Not walked: the journey ended at "${brokenStep}".`);
  error.stack = error.message;
  return error;
}
