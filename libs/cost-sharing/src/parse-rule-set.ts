import { pointer, readChoice, readObject, readRecord } from './read-json.ts';
import { parseRule } from './parse-rule.ts';
import type { ParseOptions } from './parse-rule.ts';
import { SCOPES } from './rule.ts';
import type { RuleSet, Scoped } from './rule.ts';

/** Reads one rule with its scope from unknown JSON. Throws `RuleError`. */
export function parseScoped(json: unknown, options: ParseOptions = {}): Scoped {
  const path = options.path ?? '';
  const object = readObject(json, path, ['rule', 'scope']);
  return Object.freeze({
    rule: parseRule(object['rule'], { ...options, path: pointer(path, 'rule') }),
    scope: readChoice(object['scope'], pointer(path, 'scope'), SCOPES),
  });
}

/**
 * Reads an agreement's rule set from unknown JSON: `default`, optional `defaultScope`, `byCategory` and
 * `byItem`. Returns a deeply frozen copy. Throws `RuleError`, its `path` from the rule set's root.
 */
export function parseRuleSet(json: unknown, options: ParseOptions = {}): RuleSet {
  const path = options.path ?? '';
  const object = readObject(json, path, ['default'], ['defaultScope', 'byCategory', 'byItem']);
  const at = (step: string) => ({ ...options, path: pointer(path, step) });
  const ruleSet: { -readonly [K in keyof RuleSet]: RuleSet[K] } = {
    default: parseRule(object['default'], at('default')),
  };
  if (object['defaultScope'] !== undefined) {
    ruleSet.defaultScope = readChoice(object['defaultScope'], at('defaultScope').path, SCOPES);
  }
  for (const key of ['byCategory', 'byItem'] as const) {
    if (object[key] !== undefined) ruleSet[key] = readEach(object[key], at(key));
  }
  return Object.freeze(ruleSet);
}

function readEach(json: unknown, options: ParseOptions & { path: string }): Readonly<Record<string, Scoped>> {
  const entries = Object.entries(readRecord(json, options.path));
  return Object.freeze(
    Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        parseScoped(value, { ...options, path: pointer(options.path, key) }),
      ]),
    ),
  );
}
