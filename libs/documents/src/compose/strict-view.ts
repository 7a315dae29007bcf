import { DocumentDataError } from '../document-kinds.ts';
import { isSafeHtml } from '../safe-html.ts';

/** Asked by Handlebars of any value, to see whether it is one of its own. */
const ASKED_BY_ENGINE = new Set(['toHTML']);

/**
 * A view that throws when a template reads a name it does not have. Handlebars alone is strict only about what
 * is printed: `{{#if missing}}` would leave a part of a document out without a word.
 */
export function strictView<View>(view: View, path = 'view'): View {
  if (Array.isArray(view)) return view.map((item, at) => strictView<unknown>(item, `${path}.${at}`)) as View;
  if (typeof view !== 'object' || view === null || isSafeHtml(view)) return view;
  const entries = Object.entries(view).map(([key, value]) => [
    key,
    strictView<unknown>(value, `${path}.${key}`),
  ]);
  return new Proxy(Object.fromEntries(entries) as View & object, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (value === undefined && typeof key === 'string' && !ASKED_BY_ENGINE.has(key)) {
        throw new DocumentDataError(`The data lack "${path}.${key}".`);
      }
      return value;
    },
  });
}
