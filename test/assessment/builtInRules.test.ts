import { expect, test } from 'vitest';
import { isBuiltInRule, isPublicRule } from '../../src/assessment/audience/builtInRules.js';
import { catalogue } from '../../src/gaps/rules/catalogue.js';

const ids = catalogue.map(({ id }) => id);

/** Groups that tell how responsibilities are written down and looked after, and nothing of use to an attacker or competitor. */
const shown = /^(?:raci|lane|own|gov|ref|docs|decision|review|exception|transition|outcome)\//;
/** They count what the others found. */
const counting = ['gov/gap-not-escalated', 'exception/unused'];

test('every rule of the catalogue is known, and no other', () => {
  expect(ids.filter((id) => !isBuiltInRule(id))).toEqual([]);
  const others = ids.flatMap((id) => [`${id}-not`, id.replace('/', '/no-'), id.slice(0, -1)]);
  expect(others.filter((id) => isBuiltInRule(id) && !ids.includes(id))).toEqual([]);
});

test('only those of some groups are for anybody', () => {
  const expected = ids.filter((id) => shown.test(id) && !counting.includes(id));
  expect(ids.filter((ruleId) => isPublicRule({ ruleId }))).toEqual(expected);
  for (const ruleId of ['gov/harbor-it-pays-late', 'raci/', 'raci', '', 'acme/own'])
    expect(isPublicRule({ ruleId })).toBe(false);
});
