import type { PlainRequest, QueryValue, QueryValues } from './api-types.ts';

/**
 * The address of a request: `/api/events/{id}` with `{ id: 'a b' }` → `/api/events/a%20b`, query appended.
 * Empty query values (`undefined`, `null`) are left out; a list repeats its name.
 *
 * @throws Error when a part of the path has no value, since a request to `/api/events/undefined` helps nobody.
 */
export function apiUrl(path: string, request: Pick<PlainRequest, 'path' | 'query'> = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = request.path?.[name];
    if (value === undefined || value === '') throw new Error(`No value for {${name}} in ${path}`);
    return encodeURIComponent(value);
  });
  const query = queryText(request.query ?? {});
  return query === '' ? filled : `${filled}?${query}`;
}

function queryText(values: QueryValues): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of listOf(value)) params.append(name, String(one));
  }
  return params.toString();
}

function listOf(value: QueryValue): readonly (string | number | boolean)[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'object' ? value : [value];
}
