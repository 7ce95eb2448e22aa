import { expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import type { RuleSubjectKind } from '../../src/gaps/rule.js';
import { entityKinds, entityPlaces } from '../../src/operating-model/entityPlaces.js';
import { northMills } from '../fixtures/northMills.js';
import { serviceRule } from './customRule.js';
import { documentWith } from './documents.js';

/** What a rule about subjects of a kind is shown, as `kind:id pointer name`. */
function shown(subject: Exclude<RuleSubjectKind, 'finding'>, model = northMills): string[] {
  const rule = defineRule({
    ...serviceRule,
    subject,
    judge: ({ kind, id, pointer, entity }) => ({
      fail: [{ messageId: 'none', data: { kind, id, pointer, own: entity.id } }],
    }),
  });
  const { findings } = detectGaps(model, { asOf: '2026-09-01', rules: [rule] });
  return findings.map(
    ({ data, label }) => `${String(data['kind'])}:${String(data['id'])} ${String(data['pointer'])} ${label}`,
  );
}

it.each(entityKinds)('every %s of the document', (kind) => {
  const list = entityPlaces[kind].reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], northMills);
  const entities = list as { id: string; name?: string }[] | undefined;
  const place = entityPlaces[kind].join('/');
  const expected = (entities ?? []).map(({ id, name }, at) => `${kind}:${id} /${place}/${at} ${name ?? id}`);
  expect(shown(kind)).toEqual(expected.sort());
});

it('the organization is the whole document, by the name of the organization', () => {
  expect(shown('organization')).toEqual(['organization:north-mills /organization North Mills Ltd']);
  expect(shown('organization', documentWith({}))).toEqual(['organization:mills  North Mills']);
});

it('any is the organization, the matrix and every entity', () => {
  const all = entityKinds.flatMap((kind) => shown(kind));
  const organization = 'organization:north-mills /organization North Mills Ltd';
  expect(shown('any').sort()).toEqual([...all, organization, 'matrix:main /assignments Responsibility matrix'].sort());
  expect(shown('any', documentWith({}))).toContain('matrix:main  Responsibility matrix');
});

it('an id that occurs twice counts once, as the first', () => {
  const services = ['ERP', 'Other'].map((name) => ({ id: 'erp', name }));
  expect(shown('service', documentWith({ services }))).toEqual(['service:erp /services/0 ERP']);
});
