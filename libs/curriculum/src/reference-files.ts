import { SLUG, WEB_ADDRESS, readFields } from './fields.ts';
import type { FieldReader } from './fields.ts';
import type { Parsed } from './mistake.ts';
import { readAudience } from './module-file.ts';
import type { Audience } from './vocabulary.ts';
import { readYaml } from './yaml-text.ts';

/** A link of the toolkit. `languages` are BCP 47 tags of the page it leads to. */
export type ToolkitLink = {
  id: string;
  title: string;
  url: string;
  publisher: string;
  languages: string[];
  sectors: Audience;
  topics: string[];
  /** How the page was known when it was listed: read, or named on another page. Link checks know it better later. */
  seen?: 'page' | 'mentioned';
  description: string;
};

/** A word of the field in three languages, explained in plain Finnish. */
export type GlossaryTerm = {
  id: string;
  fi: string;
  sv: string;
  en: string;
  definition: string;
  /** Whether the word has a definition in law or in an official glossary. */
  legal: boolean;
  /** Id in the source registry, or null. */
  source: string | null;
};

/** An entry of the source registry. */
export type RegisteredSource = {
  id: string;
  title: string;
  url: string | null;
  publisher: string;
  date: string | null;
  tier: 'primary' | 'secondary' | 'project';
};

const ID = { max: 60, pattern: SLUG, kind: 'a lower-case name with hyphens' };
const ADDRESS = { max: 1000, pattern: WEB_ADDRESS, kind: 'a web address' };
const LANGUAGE = { pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, kind: 'a language tag such as fi' };

function readLink(row: FieldReader): ToolkitLink {
  return {
    id: row.text('id', { ...ID, max: 40 }),
    title: row.text('title', { max: 200 }),
    url: row.text('url', ADDRESS),
    publisher: row.text('publisher', { max: 200 }),
    languages: row.texts('languages', LANGUAGE, { min: 1, max: 40 }),
    sectors: readAudience(row, 'sectors'),
    topics: row.slugs('topics'),
    ...(row.has('seen') ? { seen: row.oneOf('seen', ['page', 'mentioned']) } : {}),
    description: row.text('description', { max: 400 }),
  };
}

function readTerm(row: FieldReader): GlossaryTerm {
  return {
    id: row.text('id', ID),
    fi: row.text('fi', { max: 200 }),
    sv: row.text('sv', { max: 200 }),
    en: row.text('en', { max: 200 }),
    definition: row.text('definition', { max: 600 }),
    legal: row.flag('legal'),
    source: row.nullableText('source', ID),
  };
}

/** Reads `links.yaml`; ids and addresses must be unique. */
export function parseLinks(text: string, filename = 'links.yaml'): Parsed<ToolkitLink[]> {
  return readFields(filename, readYaml(text, filename), (root) => {
    root.date('updated');
    const links = root.rows('links', readLink);
    root.unique(
      'links',
      links.map((link) => link.id),
    );
    root.unique(
      'links',
      links.map((link) => link.url),
    );
    return links;
  });
}

/** Reads `glossary.yaml`; ids must be unique, and a term with a legal definition must say where. */
export function parseGlossary(text: string, filename = 'glossary.yaml'): Parsed<GlossaryTerm[]> {
  return readFields(filename, readYaml(text, filename), (root) => {
    root.date('updated');
    const terms = root.rows('terms', readTerm);
    root.unique(
      'terms',
      terms.map((term) => term.id),
    );
    terms.forEach((term, i) => {
      if (term.legal && term.source === null) {
        root.note(
          ['terms', i, 'source'],
          'FIELD_MISSING',
          `${term.id} is a legal term and needs its source.`,
        );
      }
    });
    return terms;
  });
}

/** Reads `sources.yaml`: the registry that modules, links and datasets refer to. */
export function parseSources(text: string, filename = 'sources.yaml'): Parsed<RegisteredSource[]> {
  return readFields(filename, readYaml(text, filename), (root) => {
    root.date('viewedDefault');
    return root.group('sources', (registry) =>
      registry.keys().map((id) => {
        if (!SLUG.test(id))
          registry.note([id], 'FIELD_FORMAT', `${id} must be a lower-case name with hyphens.`);
        return registry.group(id, (row): RegisteredSource => ({
          id,
          title: row.text('title', { max: 300 }),
          url: row.nullableText('url', ADDRESS),
          publisher: row.text('publisher', { max: 200 }),
          date: row.nullablePartialDate('date'),
          tier: row.oneOf('tier', ['primary', 'secondary', 'project']),
        }));
      }),
    );
  });
}
