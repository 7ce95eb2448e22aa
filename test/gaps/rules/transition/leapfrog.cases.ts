import { leapfrog } from '../../../../src/gaps/rules/transition/leapfrog.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Maturity, MaturityAnswer } from '../../../../src/maturity/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { operationsMaturityModel } from '../../../../src/maturity/presets/operationsMaturityModel.js';
import { documentWith } from '../../documents.js';

export const rule = leapfrog;

/** Every criterion up to a level fully met, with evidence of last month. */
const answers = (upTo: number): MaturityAnswer[] =>
  operationsMaturityModel.criteria
    .filter(({ level }) => level <= upTo)
    .map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
const evidence = [
  { id: 'audit', kind: 'assessment', subject: 'organization:mills', collectedOn: '2026-08-01' },
] as const;
const provider = [{ id: 'msp', name: 'Harbor', kind: 'provider' }] as const;
/** A gate of the second level that is not met: whatever else is answered, the level is 1. */
const reactive: MaturityAnswer[] = [{ criterionId: 'own.accountable', rating: 'N', evidenceIds: ['audit'] }];
/** One that is met. */
const owned: MaturityAnswer[] = [{ criterionId: 'own.accountable', rating: 'F', evidenceIds: ['audit'] }];
const at = (maturity: Maturity | undefined, parties: OperatingModel['parties'] = provider) =>
  documentWith({ evidence, parties, ...(maturity && { maturity }) });

const key = 'transition/leapfrog|organization:mills';

export const tests: RuleTests = {
  failing: [
    {
      name: 'from the first level to the third, with a partner',
      model: at({ targetLevel: 3, answers: reactive }),
      failures: [
        {
          key,
          severity: 'medium',
          data: { level: 1, target: 3 },
          message: 'North Mills is at level 1 and wants to be at level 3: the level between is skipped.',
        },
      ],
    },
    {
      name: 'without a partner, whatever level is stated',
      model: at({ targetLevel: 3, statedLevel: 2, answers: reactive }, [{ id: 'us', name: 'We', kind: 'internal' }]),
      failures: [{ key, severity: 'high' }],
    },
    {
      name: 'all of the third level, and the second open',
      model: at({
        targetLevel: 3,
        answers: [...answers(3).filter(({ criterionId }) => criterionId !== 'own.accountable'), ...reactive],
      }),
      failures: [{ key, severity: 'medium' }],
    },
    {
      name: 'a gate for which there is no evidence',
      model: at({ targetLevel: 3, answers: [{ criterionId: 'own.accountable', rating: 'F', evidenceIds: [] }] }),
      failures: [{ key, severity: 'medium' }],
    },
    {
      name: 'a gate whose evidence is too old',
      model: {
        ...at({ targetLevel: 3, answers: owned }),
        evidence: [{ id: 'audit', kind: 'assessment', subject: 'organization:mills', collectedOn: '2024-08-01' }],
      },
      failures: [{ key, severity: 'medium' }],
    },
  ],
  passing: [
    { name: 'the next level', model: at({ targetLevel: 2, answers: reactive }) },
    { name: 'the level that is there', model: at({ targetLevel: 3, answers: answers(3) }) },
    { name: 'one below the wanted one', model: at({ targetLevel: 3, answers: answers(2) }) },
  ],
  unknown: [
    { name: 'maturity not assessed', model: at(undefined), missing: ['maturity'] },
    { name: 'target not assessed', model: at({ answers: reactive }), missing: ['maturity.targetLevel'] },
    {
      name: 'only a stated level',
      model: at({ targetLevel: 3, statedLevel: 1 }),
      missing: ['maturity.answers'],
    },
    { name: 'no answer', model: at({ targetLevel: 3, answers: [] }), missing: ['maturity.answers'] },
    {
      name: 'what is not answered could lift it',
      model: at({ targetLevel: 3, answers: answers(2).slice(1) }),
      missing: ['maturity.answers'],
    },
    {
      name: 'an answer without a rating yet',
      model: at({ targetLevel: 3, answers: [...owned, { criterionId: 'doc.policy', note: 'Ask.' }] }),
      missing: ['maturity.answers'],
    },
    {
      name: 'an answer whose evidence is not recorded',
      model: at({ targetLevel: 3, answers: [{ criterionId: 'own.accountable', rating: 'F' }] }),
      missing: ['maturity.answers'],
    },
    {
      name: 'evidence without a date',
      model: {
        ...at({ targetLevel: 3, answers: owned }),
        evidence: [{ id: 'audit', kind: 'assessment', subject: 'organization:mills' }],
      },
      missing: ['maturity.answers'],
    },
    {
      name: 'evidence that is not in the document',
      model: { ...at({ targetLevel: 3, answers: owned }), evidence: [] },
      missing: ['maturity.answers'],
    },
    {
      name: 'a level that there is not',
      model: at({ targetLevel: 5, answers: owned }),
      missing: ['maturity.targetLevel'],
    },
    {
      name: 'another maturity model',
      model: at({ modelId: 'own', targetLevel: 3, answers: reactive }),
      missing: ['maturity.modelId'],
    },
    {
      name: 'answers that are none to the model',
      model: at({ targetLevel: 3, answers: [{ criterionId: 'nothing', rating: 'F' }] }),
      missing: ['maturity.answers'],
    },
    {
      name: 'no partner known',
      model: documentWith({ evidence, maturity: { targetLevel: 3, answers: reactive } }),
      missing: ['parties'],
    },
    {
      name: 'a party of unknown kind may be a partner',
      model: at({ targetLevel: 3, answers: reactive }, [{ id: 'harbor', name: 'Harbor' }]),
      missing: ['party.kind'],
    },
  ],
  notApplicable: [{ name: 'no level is wanted', model: at({ targetLevel: null, answers: reactive }) }],
  example: {
    failing: at({ targetLevel: 3, answers: reactive }),
    fixed: at({ targetLevel: 2, answers: reactive }),
  },
};
