import { expect, test } from 'vitest';
import { personIdsIn, withPeople } from '../../src/gaps/findingKey.js';

test.each([
  ['own/owner-gone|role:lead', []],
  ['acme/x|person:ada', ['ada']],
  ['acme/x|person:ada|person:ben+service:erp+person:cy', ['ada', 'ben', 'cy']],
  ['ref/dangling|rotation:on-call|members+person:ghost', ['ghost']],
  ['gov/gap-not-escalated|person:ada|raci/none+contact-person:dot', ['ada']],
  ['acme/x|service:person', []],
])('%s names %j', (key, ids) => {
  expect(personIdsIn(key)).toEqual(ids);
  expect(withPeople(key, (id) => id)).toBe(key);
  expect(withPeople(key, () => 'X')).toBe(ids.reduce((text, id) => text.replace(`person:${id}`, 'person:X'), key));
});
