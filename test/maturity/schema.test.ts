import { maturityAnswerSchema, maturitySchema } from '../../src/maturity/schema.js';
import { describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, optional, required } from '../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../fixtures/fieldNotesTable.js';

const levelNumber = optional({ accepts: [0, 1, 3, 5], rejects: [-1, 2.5, '3', 'L3'] });

describeEntity(
  'maturity answer',
  maturityAnswerSchema,
  { criterionId: 'rec.restore-test' },
  {
    criterionId: required(cases.id),
    serviceId: optional(cases.id),
    rating: optional({ accepts: ['N', 'P', 'L', 'F', 'NI'], rejects: ['', 3, 'two\nlines'] }),
    achievedRate: optional(cases.rate),
    notApplicableReason: optional(cases.text),
    evidenceIds: list(cases.id),
    assessorPartyId: optional(cases.id),
    note: optional(cases.text),
  },
);

describeEntity(
  'maturity',
  maturitySchema,
  {},
  {
    modelId: absentOr(cases.id),
    targetLevel: levelNumber,
    statedLevel: levelNumber,
    answers: list({ accepts: [{ criterionId: 'a', rating: 'L' }], rejects: [{}, { criterionId: null }, 'L'] }),
  },
);

describeNotes('maturity answer', maturityAnswerSchema, { notApplicableReason: freeText, note: freeText });
describeNotes('maturity', maturitySchema, { modelId: { default: 'operations' } });
