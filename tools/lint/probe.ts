// For boundaries.spec.ts: lints texts as if they stood at the given paths. Runs in a process of its own, since
// Nx reads its project graph with native code that does not live in Jest's sandbox.
// In: JSON on standard input, [{path, text}]. Out: JSON, the rules that found something, by position.
import { text as readText } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import { projectRoot } from '../project-root.ts';

interface Probe {
  path: string;
  text: string;
}

const probes = JSON.parse(await readText(process.stdin)) as Probe[];
const eslint = new ESLint({
  cwd: projectRoot,
  // The texts are no files, so no tsconfig knows them; none of the rules on trial asks for types.
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false, project: false } },
      rules: {},
    },
  ],
  ruleFilter: ({ ruleId }) => /^(?:@nx\/|no-restricted-|max-lines)/.test(ruleId),
});
const findings: string[][] = [];
for (const { path, text } of probes) {
  const [result] = await eslint.lintText(text, { filePath: path });
  findings.push(
    (result?.messages ?? []).map(({ ruleId, message, severity }) => `${severity} ${ruleId ?? message}`),
  );
}
process.stdout.write(JSON.stringify(findings));
