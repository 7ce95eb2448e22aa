import { rpoMissed } from '../../../../src/gaps/rules/backup/rpoMissed.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { documentWith } from '../../documents.js';

export const rule = rpoMissed;

const key = 'backup/rpo-missed|service:erp';
const erp = (rpo: string | null | undefined, backup: Service['backup'], more: Partial<Service> = {}) =>
  documentWith({ services: [{ id: 'erp', name: 'ERP', objectives: { rpo }, backup, ...more }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'once a day for four hours',
      model: erp('PT4H', { interval: 'P1D' }),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'longer',
          data: { intervalMinutes: 1440, rpoMinutes: 240 },
          message: 'Backups of ERP are 1440 minutes apart, and work of at most 240 minutes may be lost.',
        },
      ],
    },
    {
      name: 'a minute too long, of a critical service',
      model: erp('PT4H', { interval: 'PT4H1M' }, { criticality: 'critical' }),
      failures: [{ key, severity: 'critical', data: { intervalMinutes: 241, rpoMinutes: 240 } }],
    },
    {
      name: 'no interval',
      model: erp('PT15M', { interval: null }),
      failures: [
        {
          key,
          messageId: 'none',
          data: { rpoMinutes: 15 },
          message: 'Backups of ERP have no interval, and work of at most 15 minutes may be lost.',
        },
      ],
    },
    { name: 'nothing may be lost', model: erp('PT0S', { interval: 'PT5M' }), failures: [{ key }] },
  ],
  passing: [
    { name: 'exactly, written in another way', model: erp('P1D', { interval: 'PT24H' }) },
    { name: 'more often', model: erp('PT4H', { interval: 'PT1H' }) },
  ],
  unknown: [
    {
      name: 'objectives not assessed',
      model: documentWith({ services: [{ id: 'erp', name: 'ERP', backup: { interval: 'P1D' } }] }),
      missing: ['service.objectives.rpo'],
    },
    { name: 'objective not assessed', model: erp(undefined, { interval: 'P1D' }), missing: ['service.objectives.rpo'] },
    { name: 'backups not assessed', model: erp('PT4H', undefined), missing: ['service.backup'] },
    { name: 'interval not assessed', model: erp('PT4H', {}), missing: ['service.backup.interval'] },
  ],
  notApplicable: [
    { name: 'no objective', model: erp(null, { interval: 'P1D' }) },
    { name: 'no objectives', model: erp('PT4H', { interval: 'P1D' }, { objectives: null }) },
    { name: 'no backups in scope', model: erp('PT4H', null) },
    { name: 'a retired service', model: erp('PT4H', { interval: 'P1D' }, { lifecycle: 'retired' }) },
  ],
  example: { failing: erp('PT4H', { interval: 'P1D' }), fixed: erp('PT4H', { interval: 'PT4H' }) },
};
