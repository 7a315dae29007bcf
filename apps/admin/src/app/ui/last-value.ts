import { type Resource, type Signal, linkedSignal } from '@angular/core';

/**
 * What a resource answered last, kept while it asks again: the page stays in its place, and so does the focus.
 * Nothing once it has failed.
 */
export function lastValue<T>(resource: Resource<T | undefined>): Signal<T | undefined> {
  return linkedSignal<{ value: T | undefined } | null, T | undefined>({
    source: () => {
      if (resource.hasValue()) return { value: resource.value() };
      return resource.isLoading() ? null : { value: undefined };
    },
    computation: (now, previous) => (now ? now.value : previous?.value),
  }).asReadonly();
}
