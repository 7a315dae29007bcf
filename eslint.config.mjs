import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { featureFloors } from './tools/lint/feature-floors.mjs';
import { projectBoundaries, projectBoundariesForTests } from './tools/lint/project-boundaries.mjs';

const code = ['**/*.ts', '**/*.mts'];
const tests = ['**/*.spec.ts', '**/test/**/*.ts', '**/testing/**/*.ts', 'apps/e2e/**/*.ts'];
const pureLibs = ['libs/{curriculum,forms,seating,cost-sharing,messages}/src/**/*.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: a default export has another name in every file.',
};
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only platform/config.ts reads the environment.',
};
const noClock = [
  { selector: 'NewExpression[callee.name="Date"]', message: 'Time is an argument, and a Temporal.' },
  { selector: 'MemberExpression[object.name="Date"]', message: 'Time is an argument, and a Temporal.' },
  {
    selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
    message: 'A lib has no clock: take the moment as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'A lib has no randomness: take it as an argument.',
  },
];
const restrictSyntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.nx/',
      '.angular/',
      '.data/',
      'coverage/',
      'libs/api-client/src/generated/',
      'apps/server/starter/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  { files: ['**/*.{ts,mts,mjs,cjs}'], extends: [eslint.configs.recommended] },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly', module: 'writable', console: 'readonly' } },
  },
  {
    files: code,
    extends: [typescript.configs.recommendedTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', projectBoundaries],
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...restrictSyntax(noDefaultExport, noEnvironment),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Handlers and interfaces are async whether or not this one waits for something.
      '@typescript-eslint/require-await': 'off',
    },
  },
  // Many test runners' own types are `any`; what matters is what the test asserts.
  {
    files: tests,
    rules: {
      '@nx/enforce-module-boundaries': ['error', projectBoundariesForTests],
      // Tables of examples grow.
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'no-control-regex': 'off',
    },
  },
  // Specs and test support of the server have a tsconfig of their own beside the one that is built.
  {
    files: ['apps/server/{src,test}/**/*.spec.ts', 'apps/server/test/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['apps/server/tsconfig.spec.json'] },
    },
  },

  { files: pureLibs, rules: restrictSyntax(noDefaultExport, noEnvironment, ...noClock) },
  {
    files: ['libs/*/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nestjs/*', '@angular/*', 'typeorm', 'pg', 'pg-boss'],
              message: 'Libs know no framework and no database.',
            },
          ],
        },
      ],
    },
  },
  ...featureFloors,
  // The one list of all tables names each entity; the features' doors would load the whole application.
  { files: ['apps/server/src/entities.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['apps/server/src/platform/config.ts', 'tools/**/*.ts', ...tests],
    rules: restrictSyntax(noDefaultExport),
  },

  // Generated, and read as a whole once.
  { files: ['apps/server/src/platform/database/migrations/*.ts'], rules: { 'max-lines': 'off' } },
  // Looking for the machine's Chromium means looking along its PATH.
  { files: ['libs/documents/src/chromium/*.ts'], rules: restrictSyntax(noDefaultExport) },
  // Jest takes its global set-up and tear-down as default exports.
  { files: ['apps/*/test/global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },

  {
    files: ['apps/admin/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'tk', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'tk', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-signals': 'error',
      // The style guide's names carry no suffix: EventList, not EventListComponent.
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['apps/admin/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  prettier,
);
