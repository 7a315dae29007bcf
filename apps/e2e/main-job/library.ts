import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer';
import type { Visitor } from '../src/visitor.ts';
import { until } from '../src/wait.ts';

const MODULES = path.resolve(import.meta.dirname, '../../server/starter/modules');

/** How many sector blocks the texts of these modules have for the sectors, and how many for others only. */
export function countBlocks(
  slugs: readonly string[],
  sectors: readonly string[],
): { included: number; leftOut: number } {
  const audiences = slugs.flatMap((slug) => {
    const text = readFileSync(path.join(MODULES, `${slug}.fi.md`), 'utf8');
    return [...text.matchAll(/^:::sector\{codes="([^"]+)"\}$/gm)].map(([, codes = '']) => codes.split(','));
  });
  const included = audiences.filter((codes) => codes.some((code) => sectors.includes(code))).length;
  return { included, leftOut: audiences.length - included };
}

export interface TimetableRow {
  readonly title: string;
  readonly minutes: number;
  /** As the page says it: `8.45–9.00`. */
  readonly time: string;
}

const MINUTES = 'Minuutit: ';

/** The rows of a package as its page shows them now. */
export async function readTimetable(visitor: Visitor): Promise<TimetableRow[]> {
  const list = await visitor.find('list', 'Aikataulu');
  return list.evaluate(
    (ol, prefix) =>
      [...ol.children].map((li) => {
        const input = li.querySelector('input');
        const label = input?.getAttribute('aria-label') ?? input?.labels?.[0]?.textContent ?? '';
        const time = /\d{1,2}\.\d\d–\d{1,2}\.\d\d/.exec((li as HTMLElement).innerText)?.[0] ?? '';
        return { title: label.trim().replace(prefix, ''), minutes: Number(input?.value), time };
      }),
    MINUTES,
  );
}

/** What the clock must say when the rows follow one another from `start` on. */
export function clockTimes(start: string, rows: readonly TimetableRow[]): string[] {
  let time = Temporal.PlainTime.from(start);
  const words = ({ hour, minute }: Temporal.PlainTime) => `${hour}.${String(minute).padStart(2, '0')}`;
  return rows.map(({ minutes }) => {
    const begin = time;
    time = time.add({ minutes });
    return `${words(begin)}–${words(time)}`;
  });
}

/** Takes a row by its grip and lets it go on another one. */
export async function dragRow(visitor: Visitor, from: string, onto: string): Promise<void> {
  const grip = await gripOf(visitor, from);
  const target = await gripOf(visitor, onto);
  const { mouse } = visitor.page;
  await grip.scrollIntoView();
  const start = await grip.clickablePoint();
  const end = await target.clickablePoint();
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(start.x, start.y + Math.sign(end.y - start.y) * 10, { steps: 3 });
  await mouse.move(end.x, end.y, { steps: 12 });
  await mouse.up();
}

async function gripOf(visitor: Visitor, title: string): Promise<ElementHandle> {
  const field = await visitor.field(`${MINUTES}${title}`);
  const handle = await field.evaluateHandle((input) => input.closest('li')?.querySelector('.grip'));
  const grip = handle.asElement();
  if (!grip) throw new Error(`The row "${title}" has nothing to take it by.`);
  return grip as ElementHandle;
}

/** Waits until the titles stand in this order. */
export async function seeOrder(visitor: Visitor, titles: readonly string[]): Promise<TimetableRow[]> {
  return until(
    async () => {
      const rows = await readTimetable(visitor);
      return rows.map(({ title }) => title).join('\n') === titles.join('\n') && rows;
    },
    async () =>
      `The order should be:\n${titles.join('\n')}\nIt is:\n${(await readTimetable(visitor)).map(({ title }) => title).join('\n')}`,
  );
}
