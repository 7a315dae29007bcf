import { Injectable } from '@nestjs/common';
import type { DocumentKind, DocumentLang, DocumentViews } from '@talkoot/documents';
import type { Actor } from '../access/actor.ts';
import type { Permission } from '../access/permissions.ts';

export interface DocumentRequest {
  readonly eventId: string;
  readonly lang: DocumentLang;
  /** Null: a participant, by the personal link. */
  readonly actor: Actor | null;
  /** Sectors whose own parts are printed, where the kind has such parts; empty: those of the event. */
  readonly sectors: readonly string[];
  /** Only what is about this person, where the kind is about people. */
  readonly registrationId?: string;
}

export interface DocumentContent<Kind extends DocumentKind> {
  readonly data: DocumentViews[Kind];
  readonly title: string;
  /** Without extension; made of letters that every file system bears. */
  readonly filename: string;
}

/** What a feature registers: a new document touches one feature and one template, and nothing else. */
export interface RegisteredKind<Kind extends DocumentKind = DocumentKind> {
  readonly code: Kind;
  readonly permission: Permission;
  /** Languages it exists in; `fi-simple` only where the content has it. */
  readonly langs: readonly DocumentLang[];
  /** @throws {ProblemError} NOT_FOUND, STATEMENT_EMPTY and the like where there is nothing to print yet */
  load(request: DocumentRequest): Promise<DocumentContent<Kind>>;
}

@Injectable()
export class DocumentKinds {
  readonly #kinds = new Map<DocumentKind, RegisteredKind>();

  register<Kind extends DocumentKind>(kind: RegisteredKind<Kind>): void {
    if (this.#kinds.has(kind.code)) throw new Error(`the document kind ${kind.code} is registered twice`);
    this.#kinds.set(kind.code, kind);
  }

  find(code: string): RegisteredKind | null {
    return this.#kinds.get(code as DocumentKind) ?? null;
  }

  all(): readonly RegisteredKind[] {
    return [...this.#kinds.values()];
  }
}
