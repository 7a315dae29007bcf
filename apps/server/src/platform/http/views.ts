import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Lang, MessageKey, MessageParams } from '@talkoot/messages';
import { translate } from '@talkoot/messages/server';
import Handlebars from 'handlebars';
import { projectRoot } from '../project-root.ts';

const FOLDER = join(projectRoot, 'apps/server/views');

/** Server-rendered pages: `apps/server/views/<name>.hbs` with the partials beside them. Unknown variables are errors. */
export class Views {
  readonly #handlebars = Handlebars.create();
  readonly #compiled = new Map<string, Handlebars.TemplateDelegate>();

  constructor(folder: string = FOLDER) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.hbs'))) {
      const source = readFileSync(join(folder, file), 'utf8');
      const name = basename(file, '.hbs');
      if (name.startsWith('_')) this.#handlebars.registerPartial(name.slice(1), source);
      else this.#compiled.set(name, this.#handlebars.compile(source, { strict: true, preventIndent: true }));
    }
    // {{t 'area.name' count=3}}: in the language of the page.
    this.#handlebars.registerHelper('t', (key: MessageKey, options: Handlebars.HelperOptions) =>
      translate((options.data as { root: { lang: Lang } }).root.lang, key, options.hash as MessageParams),
    );
    this.#handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b);
  }

  render(name: string, data: object): string {
    const template = this.#compiled.get(name);
    if (!template) throw new Error(`no view ${name}`);
    return template(data);
  }
}
