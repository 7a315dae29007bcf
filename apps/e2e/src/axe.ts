import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'puppeteer';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly page: string;
  readonly theme: 'light' | 'dark';
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly string[];
}

/** What axe-core finds on the page as it stands: everything in light, and in dark what depends on colours. */
export async function inspect(page: Page, name: string): Promise<Violation[]> {
  // By way of the debugger, which no Content-Security-Policy concerns: the policy stays on.
  await page.evaluate(source);
  const light = await run(page, null);
  await page.emulateMediaFeatures(mediaOf('dark'));
  const dark = await run(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMediaFeatures(mediaOf('light'));
  return [...violationsOf(light, name, 'light'), ...violationsOf(dark, name, 'dark')];
}

/** Nothing moves, so that no colour is measured half-way. */
export const mediaOf = (theme: 'light' | 'dark') => [
  { name: 'prefers-color-scheme', value: theme },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

function run(page: Page, rules: string[] | null): Promise<axeCore.AxeResults> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    return axe.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule' as const, values: only } } : {}),
    });
  }, rules);
}

function violationsOf(results: axeCore.AxeResults, page: string, theme: 'light' | 'dark'): Violation[] {
  return results.violations.map(({ id, impact, help, nodes }) => ({
    page,
    theme,
    rule: id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary ?? ''}`),
  }));
}
