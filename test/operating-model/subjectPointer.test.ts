import { describe, expect, test } from 'vitest';
import { resolvePointer } from '../../src/internal/text/resolvePointer.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { toolPurposes } from '../../src/services/agreements/model.js';
import type { Subject } from '../../src/services/subjects/model.js';
import { northMills } from '../fixtures/northMills.js';
import { documentWith } from './documents.js';

function pointerIn(parts: object, kind: Subject['kind'], id: string): string | undefined {
  return indexOperatingModel(documentWith(parts) as unknown as OperatingModel).pointerOf({ kind, id });
}

test.each<[Subject['kind'], string, string]>([
  ['party', 'msp', '/parties/1'],
  ['team', 'noc', '/teams/1'],
  ['person', 'ben', '/people/1'],
  ['role', 'noc-analyst', '/roles/1'],
  ['skill', 'firewall', '/skills/0'],
  ['service', 'plant-network', '/services/0'],
  ['activity', 'network-strategy', '/activities/1'],
  ['lane', 'network', '/lanes/0'],
  ['window', 'night', '/coverage/windows/1'],
  ['rotation', 'on-call', '/coverage/rotations/0'],
  ['tool', 'watch', '/tools/0'],
  ['document', 'exit', '/documents/0'],
  ['evidence', 'restore-1', '/evidence/0'],
  ['contract', 'noc-2025', '/contracts/0'],
  ['escalation-route', 'p1', '/escalationRoutes/0'],
  ['review', 'matrix', '/reviews/0'],
  ['exception', 'no-console', '/exceptions/0'],
  ['metric', 'reactive', '/metrics/definitions/0'],
  ['cost-option', 'today', '/costs/options/0'],
  ['slo', 'plant-network.uplink', '/services/0/slos/0'],
  ['service-level', 'noc-2025.p1-response', '/contracts/0/serviceLevels/0'],
  ['organization', 'north-mills', '/organization'],
  ['matrix', 'main', '/assignments'],
  ['tool-purpose', 'monitoring', '/tools'],
])('%s:%s stands at %s', (kind, id, pointer) => {
  const index = indexOperatingModel(northMills);
  expect(index.pointerOf({ kind, id })).toBe(pointer);
  expect(resolvePointer(northMills, pointer).found).toBe(true);
  expect(index.pointerOf({ kind, id: `${id}x` })).toBeUndefined();
});

describe('what has no place of its own stands at the root', () => {
  test.each<[Subject['kind'], string]>([
    ['organization', 'mills'],
    ['matrix', 'main'],
    ...toolPurposes.map((purpose): [Subject['kind'], string] => ['tool-purpose', purpose]),
  ])('%s:%s', (kind, id) => {
    expect(pointerIn({}, kind, id)).toBe('');
  });

  test('and the organization goes by its own id where it has one', () => {
    expect(pointerIn({ organization: { id: 'ltd', name: 'Ltd' } }, 'organization', 'ltd')).toBe('/organization');
    expect(pointerIn({ organization: { id: 'ltd', name: 'Ltd' } }, 'organization', 'mills')).toBeUndefined();
    expect(pointerIn({ organization: null }, 'organization', 'mills')).toBe('');
  });

  test('and no purpose but those that are known', () => {
    expect(pointerIn({ tools: [] }, 'tool-purpose', 'coffee')).toBeUndefined();
  });
});

describe('values inside entities', () => {
  const dotted = {
    services: [
      { id: 'erp', slos: [{ id: 'api.latency' }] },
      { id: 'erp.api', slos: [{ id: 'errors' }, { id: 'up.time' }] },
      { id: 'a.b.c' },
    ],
    contracts: [{ id: 'noc.2025', providerPartyId: 'msp', serviceLevels: [{ id: 'p1.response' }] }],
  };

  test.each<[Subject['kind'], string, string | undefined]>([
    ['slo', 'erp.api.latency', '/services/0/slos/0'],
    ['slo', 'erp.api.errors', '/services/1/slos/0'],
    ['slo', 'erp.api.up.time', '/services/1/slos/1'],
    ['service-level', 'noc.2025.p1.response', '/contracts/0/serviceLevels/0'],
    ['slo', 'erp.latency', undefined],
    ['slo', 'erp', undefined],
    ['slo', 'erp.', undefined],
    ['slo', '.errors', undefined],
    ['slo', 'a.b.c', undefined],
    ['service-level', 'erp.api.errors', undefined],
    ['slo', 'noc.2025.p1.response', undefined],
  ])('%s:%s, whose ids hold dots, stands at %s', (kind, id, pointer) => {
    expect(pointerIn(dotted, kind, id)).toBe(pointer);
  });

  test('of which two read the same are the first', () => {
    const twice = {
      services: [
        { id: 'a.b', slos: [{ id: 'c' }] },
        { id: 'a', slos: [{ id: 'b.c' }] },
      ],
    };
    expect(pointerIn(twice, 'slo', 'a.b.c')).toBe('/services/0/slos/0');
  });
});

test('finds a value among 20,000 as fast as among few', () => {
  const slos = Array.from({ length: 20_000 }, (_, at) => ({ id: `s${at}` }));
  const index = indexOperatingModel(documentWith({ services: [{ id: 'erp', slos }] }) as unknown as OperatingModel);
  for (let at = 0; at < 20_000; at++) {
    if (index.pointerOf({ kind: 'slo', id: `erp.s${at}` }) === undefined) throw new Error(String(at));
  }
  expect(index.pointerOf({ kind: 'slo', id: 'erp.s19999' })).toBe('/services/0/slos/19999');
});
