import { Service } from '@angular/core';
import { UndoHistory } from '../ui/undo-history.ts';
import type { PackageView } from './library-views.ts';
import { type Tailoring, untouched } from './tailored-package.ts';

/** Kept while the desk is open: a look into a module on the way costs nobody their changes. */
@Service()
export class Tailorings {
  private readonly histories = new Map<string, UndoHistory<Tailoring>>();

  of(pkg: PackageView): UndoHistory<Tailoring> {
    // A package that was changed is tailored anew: its rows are others.
    const key = `${pkg.slug} ${pkg.version}`;
    const known = this.histories.get(key);
    if (known) return known;
    const history = new UndoHistory(untouched(pkg));
    this.histories.set(key, history);
    return history;
  }
}
