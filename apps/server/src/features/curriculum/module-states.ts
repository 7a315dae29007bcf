export type VersionStatus = 'draft' | 'in-review' | 'published' | 'retired';
export type VersionAction = 'submit' | 'return' | 'publish' | 'retire';

/** The whole life of a module version: state → what can be done in it → the state that follows. */
export const VERSION_TRANSITIONS = {
  draft: { submit: 'in-review' },
  'in-review': { return: 'draft', publish: 'published' },
  published: { retire: 'retired' },
  retired: {},
} as const satisfies Record<VersionStatus, Partial<Record<VersionAction, VersionStatus>>>;

/** The state after an action; null when the action is not possible in this state. */
export function statusAfter(status: VersionStatus, action: VersionAction): VersionStatus | null {
  const actions: Partial<Record<VersionAction, VersionStatus>> = VERSION_TRANSITIONS[status];
  return actions[action] ?? null;
}
