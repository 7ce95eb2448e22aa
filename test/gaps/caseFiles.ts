import { readdirSync } from 'node:fs';
import type { Rule } from '../../src/gaps/rule.js';
import type { RuleTests } from '../../src/gaps/ruleTest/model.js';

/** What a file of cases exports. */
export interface CaseFile {
  readonly rule: Rule;
  readonly tests: RuleTests;
}

const home = new URL('rules/', import.meta.url);
const paths = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.cases.ts'));

/** Every file of cases of the built-in rules. */
export const caseFiles: readonly CaseFile[] = await Promise.all(
  paths.sort().map(async (path) => (await import(new URL(path, home).href)) as CaseFile),
);
