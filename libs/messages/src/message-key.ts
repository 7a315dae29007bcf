import type { fi } from './fi.ts';

/** Every key there is, as `<area>.<name>`. Only the type is imported: naming a key loads no catalogue. */
export type MessageKey = keyof typeof fi;

/** One whole language. A missing key does not compile. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Whether a key made at run time (from a code, say) has a message. */
export function hasMessage(catalogue: Catalogue, key: string): key is MessageKey {
  return Object.hasOwn(catalogue, key);
}
