import { expect, test } from 'vitest';
import { ComanagedError } from '../../src/internal/errors.js';
import { errorWithProblems } from '../../src/internal/errorWithProblems.js';
import type { Problem } from '../../src/internal/quantity/model.js';

const problem: Problem = { code: 'missing-key', severity: 'error', message: 'The key "id" is missing.', pointer: '' };

test('an error may hold all problems of a call', () => {
  const error = errorWithProblems('invalid-rule', 'rules/0', 'The rule is none.', [problem]);
  expect(error).toBeInstanceOf(ComanagedError);
  expect(error).toMatchObject({ code: 'invalid-rule', path: 'rules/0', message: 'The rule is none.' });
  expect(error.problems).toEqual([problem]);
});
