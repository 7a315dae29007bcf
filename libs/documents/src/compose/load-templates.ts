import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { DOCUMENT_KINDS, type DocumentKind } from '../document-kinds.ts';
import { TEMPLATE_FUNCTIONS } from './template-functions.ts';

const FOLDER = join(import.meta.dirname, '../templates');

export type DocumentTemplate = (context: object) => string;

/** All templates, parsed and compiled; a mistake in one shows when the program starts, not when it prints. */
export interface Templates {
  byKind: Readonly<Record<DocumentKind, DocumentTemplate>>;
  css: string;
}

const read = (...path: string[]): string => readFileSync(join(FOLDER, ...path), 'utf8');

let loaded: Templates | null = null;

/** Loads the templates once. @throws Error naming the template that does not parse or is not safe */
export function loadTemplates(): Templates {
  return (loaded ??= load());
}

function load(): Templates {
  const engine = Handlebars.create();
  engine.registerHelper(TEMPLATE_FUNCTIONS);
  for (const file of readdirSync(join(FOLDER, 'partials'))) {
    const name = file.replace(/\.hbs$/, '');
    engine.registerPartial(name, compile(engine, name, read('partials', file)));
  }
  const byKind = Object.fromEntries(
    DOCUMENT_KINDS.map((kind) => [kind, compile(engine, kind, read(`${kind}.hbs`))]),
  ) as unknown as Record<DocumentKind, DocumentTemplate>;
  const css = readdirSync(join(FOLDER, 'styles'))
    .sort()
    .map((file) => read('styles', file))
    .join('\n');
  return { byKind, css };
}

/** Strict: a name that the data do not have is an error. Triple braces are refused, they would not escape. */
function compile(engine: typeof Handlebars, name: string, source: string): Handlebars.TemplateDelegate {
  refuseRawOutput(name, source);
  const knownHelpers = Object.fromEntries(Object.keys(TEMPLATE_FUNCTIONS).map((known) => [known, true]));
  const options = { strict: true, knownHelpers, knownHelpersOnly: true };
  // `compile` waits until the first document; going through once now brings mistakes to light at the start.
  engine.precompile(source, options);
  return engine.compile(source, options);
}

/** @throws Error when a template prints something without escaping it */
export function refuseRawOutput(name: string, source: string): void {
  if (/\{\{\{|\{\{~?&/.test(source)) {
    throw new Error(
      `The template "${name}" prints without escaping; use safeHtml with a text made by asSafeHtml.`,
    );
  }
}
