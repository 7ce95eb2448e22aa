import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const clock = 'Pure code takes the time as an argument.';
const locale = 'A result must not depend on the locale or zone of the machine.';
const engine = 'Differs between engines in the last bits: use internal/numeric.';
const text = "Engines disagree on free-form dates: use internal/time's strict parsers.";
const ban = (selector, message) => ({ selector, message });

const impure = [
  ban("CallExpression[callee.object.name='Date'][callee.property.name='now']", clock),
  ban("CallExpression[callee.object.name='Date'][callee.property.name='parse']", text),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", clock),
  ban("NewExpression[callee.name='Date'][arguments.length=1] > Literal", text),
  ban("CallExpression[callee.name='Date']", clock),
  ban("CallExpression[callee.object.name='Math'][callee.property.name='random']", 'Take a seed as an argument.'),
  ban(
    "MemberExpression[object.name='Math'][property.name=/^(pow|exp|log|log2|log10|log1p|expm1|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot|sumPrecise|f16round)$/]",
    engine,
  ),
  ban("BinaryExpression[operator='**']", engine),
  ban("AssignmentExpression[operator='**=']", engine),
  ban('CallExpression[callee.property.name=/^toLocale/]', locale),
  ban("CallExpression[callee.property.name='localeCompare']", locale),
  ban("CallExpression[callee.property.name='resolvedOptions']", locale),
  ban('CallExpression[callee.property.name=/^get(Day|Hours|Minutes|Date|Month|FullYear|TimezoneOffset)$/]', locale),
  ban('ForInStatement', 'Reads inherited keys: iterate Object.keys.'),
  ban("NewExpression[callee.name='RegExp']", 'Regular expressions are literals, so that they can be checked.'),
  ban(
    "ImportDeclaration[source.value='zod'] ImportSpecifier",
    "Write: import * as z from 'zod' (a named z keeps every locale in a bundle).",
  ),
];
const intl = ban("MemberExpression[object.name='Intl']", 'Only the zone provider asks Intl.');

/** What the comparison of a schema with its type cannot see. */
const documentSchema = [
  ban(
    "CallExpression[callee.object.name='z'][callee.property.name=/^(object|looseObject|interface|lazy|json|any|coerce|preprocess|transform|pipe|codec|catch|prefault|default|_default|intersection)$/]",
    'Not in a document schema: strictObject, absentOr, maybe, withDefault only.',
  ),
  ban("MemberExpression[object.name='z'][property.name='coerce']", 'Not in a document schema.'),
  ban(
    'CallExpression[callee.property.name=/^(default|prefault|transform|pipe|catch|overwrite|trim|toLowerCase|toUpperCase|normalize|meta|describe|register|readonly|brand|loose|strip|passthrough|and)$/]',
    'Not in a document schema: it changes the value, the type or a global.',
  ),
];

const hostGlobals = [
  'process',
  'performance',
  'fetch',
  'console',
  'window',
  'document',
  'crypto',
  'setTimeout',
  'setInterval',
  'globalThis',
  'Temporal',
  'structuredClone',
  'eval',
  'Function',
  'parseFloat',
];
const pureImports = {
  paths: [
    { name: 'date-fns', message: "Import one function: 'date-fns/addMonths'." },
    { name: '@date-fns/utc', message: "Import one module: '@date-fns/utc/date'." },
  ],
  patterns: [
    { group: ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process'], message: 'Pure code reads no machine.' },
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'docs',
      'coverage/**',
      'temp/**',
      'node_modules',
      'test/.docs',
      '**/node_modules',
      'examples/**/dist',
    ],
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      'no-restricted-syntax': ['error', ...impure, intl],
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-imports': ['error', pureImports],
      'no-eval': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/internal/time/zone.ts', 'src/internal/time/intlTransitions.ts'],
    rules: { 'no-restricted-syntax': ['error', ...impure] },
  },
  { files: ['src/**/schema.ts'], rules: { 'no-restricted-syntax': ['error', ...impure, intl, ...documentSchema] } },
  {
    files: ['test/**/*.ts', 'examples/**/*.ts', 'tsup.config.ts', 'vitest.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
  },
);
