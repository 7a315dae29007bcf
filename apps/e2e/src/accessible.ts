import type { CDPSession, ElementHandle, Page } from 'puppeteer';

export type Name = string | RegExp;

export interface Found {
  readonly name: string;
  readonly backendNodeId: number;
  readonly role: string;
}

/**
 * Finds things as a screen reader does: in the browser's own accessibility tree, by role and computed name.
 * A string has to be the whole name, a pattern a part of it.
 */
export async function findAccessible(
  cdp: CDPSession,
  root: ElementHandle,
  roles: readonly string[],
  name: Name | null,
): Promise<Found[]> {
  const backendNodeId = await root.backendNodeId();
  const answers = await Promise.all(
    roles.map((role) => cdp.send('Accessibility.queryAXTree', { backendNodeId, role })),
  );
  return answers
    .flatMap(({ nodes }) => nodes)
    .filter(({ ignored }) => !ignored)
    .map(({ name, role, backendDOMNodeId }) => ({
      name: String(name?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      role: String(role?.value),
      backendNodeId: backendDOMNodeId ?? 0,
    }))
    .filter((found) => name === null || fits(found.name, name));
}

export function fits(text: string, name: Name): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

/** The element itself, to be clicked and typed into. */
export async function elementOf(root: ElementHandle | Page, found: Found): Promise<ElementHandle | null> {
  for (const handle of await root.$$(`::-p-aria([role="${found.role}"])`)) {
    if ((await handle.backendNodeId()) === found.backendNodeId) return handle;
    await handle.dispose();
  }
  return null;
}
