import type { Visitor } from '../src/visitor.ts';

/** The door for trying out. */
export async function signIn(visitor: Visitor, as: string, name: string): Promise<void> {
  await visitor.open('/desk/');
  await visitor.click('button', as);
  await visitor.see(name);
}
