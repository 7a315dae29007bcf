import { isPartialDay, normalBody, SLUG, WEB_ADDRESS } from '@talkoot/curriculum';
import { fieldProblem, ProblemError, type FieldProblem } from '../../platform/problem/problem-error.ts';
import type { SourceReference } from './module-text.entity.ts';
import type { TextContent, VersionData } from './module-writer.ts';
import type { ModuleFactsDto, ModuleTextDto, SourceDto } from './module-writes.dto.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The columns that the facts of a form fill. @throws {ProblemError} VALIDATION_FAILED where minutes do not rise */
export function factColumns(facts: ModuleFactsDto): VersionData & { changeNote: string } {
  const { min, default: usual, max } = facts.minutes;
  if (min > usual) throw fieldProblem('/minutes/min', 'tooLarge', { max: usual });
  if (usual > max) throw fieldProblem('/minutes/max', 'tooSmall', { min: usual });
  return {
    minutesMin: min,
    minutesDefault: usual,
    minutesMax: max,
    topics: unique(facts.topics),
    tags: unique(facts.tags),
    methods: unique(facts.methods),
    audiences: unique(facts.audiences),
    prerequisites: unique(facts.prerequisites),
    datasets: unique(facts.datasets),
    lawAsOf: facts.lawAsOf ?? null,
    institutionsAsOf: facts.institutionsAsOf ?? null,
    statsAsOf: facts.statsAsOf ?? null,
    reviewBy: facts.reviewBy,
    changeNote: facts.changeNote ?? '',
  };
}

/** The facts of a version, without what belongs to this version alone. */
export function factsOf(version: VersionData): VersionData {
  const { minutesMin, minutesDefault, minutesMax, topics, tags, methods, audiences } = version;
  const { prerequisites, datasets, lawAsOf, institutionsAsOf, statsAsOf, reviewBy } = version;
  return {
    ...{ minutesMin, minutesDefault, minutesMax, topics, tags, methods, audiences },
    ...{ prerequisites, datasets, lawAsOf, institutionsAsOf, statsAsOf, reviewBy },
  };
}

/** What one language says, as it is kept. @throws {ProblemError} VALIDATION_FAILED with every wrong source */
export function textContent(
  text: Omit<TextContent, 'lawNote' | 'sources'> &
    Pick<ModuleTextDto, 'lawNote'> & {
      sources: readonly (SourceDto | SourceReference)[];
    },
): TextContent {
  return {
    title: text.title,
    summary: text.summary,
    learningOutcomes: text.learningOutcomes,
    // As a file has it, so that a module that goes out and comes back is the same.
    body: text.body.trim() === '' ? '' : normalBody(text.body),
    lawNote: text.lawNote || null,
    sources: sourceReferences(text.sources),
  };
}

/** @throws {ProblemError} VALIDATION_FAILED with every wrong field of every source */
export function sourceReferences(sources: readonly (SourceDto | SourceReference)[]): SourceReference[] {
  const problems = sources.flatMap(({ id, url, date }, index): FieldProblem[] => {
    const at = (field: string, code: FieldProblem['code']) => [
      { pointer: `/sources/${index}/${field}`, code },
    ];
    return [
      ...(SLUG.test(id) ? [] : at('id', 'notCode')),
      ...(sources.findIndex((other) => other.id === id) < index ? at('id', 'notUnique') : []),
      ...(url && !WEB_ADDRESS.test(url) ? at('url', 'notWebAddress') : []),
      ...(date && !isPartialDay(date) ? at('date', 'notPartialDate') : []),
    ];
  });
  if (problems.length > 0) throw new ProblemError('VALIDATION_FAILED', { fields: problems });
  return sources.map(({ id, title, url, publisher, date, viewed }) => ({
    ...{ id, title, publisher, viewed },
    url: url || null,
    date: date || null,
  }));
}
