/**
 * How long a column that may hold personal data lives. Each feature lists its own columns in
 * `<feature>/personal-data.ts`; a test fails on a text column that is in no list.
 */
export interface PersonalColumn {
  readonly table: string;
  readonly column: string;
  /** `basic` name and contact, `need` diet, access and the like, `secret` proofs of identity, `record` kept by law or agreement. */
  readonly kind: 'basic' | 'need' | 'secret' | 'record';
  readonly purpose: string;
  /** When it is erased. */
  readonly lifetime:
    | { readonly daysAfterEvent: number }
    | { readonly daysAfterWritten: number }
    /** When the participant it is about is erased. */
    | 'with-person'
    /** Each answer as long as its question says, and never longer than the person. */
    | 'by-question'
    | 'while-account'
    | 'as-law-requires';
}

/** Columns of a table that hold words but nothing about a person. */
export interface ImpersonalColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface PersonalDataRegister {
  readonly personal: readonly PersonalColumn[];
  readonly impersonal: readonly ImpersonalColumns[];
}
