/** A row of a package as tailored on its page, on its way into a new event. */
export interface PackageDraftItem {
  readonly kind: 'session' | 'exercise' | 'break';
  readonly title: string;
  /** Whole minutes, 1–720. */
  readonly minutes: number;
  /** The version of the module taught in the row, if any: the one that the package pins. */
  readonly moduleVersionId?: string;
  /** `HH:MM`, where the row stands fixed. */
  readonly fixedStart?: string;
  /** Rows with tracks that follow each other run side by side. */
  readonly track?: string;
  readonly methods: readonly string[];
  /** Sector blocks shown in this row; empty: those of the event's sectors. */
  readonly sectors: readonly string[];
  readonly note: string;
}

/** What the package page hands to the form of a new event. */
export interface PackageDraft {
  readonly packageSlug: string;
  readonly items: readonly PackageDraftItem[];
  /** Sector codes it was tailored to; empty: every sector. */
  readonly sectors: readonly string[];
  /** `HH:MM` */
  readonly startTime: string;
}

const KEY = 'talkoot.packageDraft';
/** Where the draft is taken up: navigate here after `keepPackageDraft`. */
export const NEW_EVENT_FROM_PACKAGE = '/events/new';

/** Keeps the draft for this browser tab until an event has been made of it: a reload loses nothing. */
export function keepPackageDraft(draft: PackageDraft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft));
}

/** The draft that was handed over, or null. What it holds is checked by the server like all input. */
export function readPackageDraft(): PackageDraft | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as Partial<PackageDraft>;
    const isWhole = typeof draft.packageSlug === 'string' && Array.isArray(draft.items);
    return isWhole ? ({ sectors: [], startTime: '', ...draft } as PackageDraft) : null;
  } catch {
    return null;
  }
}

/** The event has been made, or its maker wants to begin from nothing. */
export function forgetPackageDraft(): void {
  sessionStorage.removeItem(KEY);
}
