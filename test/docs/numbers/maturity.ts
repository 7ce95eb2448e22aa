import { derivedCriteria } from '../../../src/gaps/maturity/derivedCriteria.js';
import { standardEvidenceAgeFactors, standardMaturityThresholds } from '../../../src/maturity/maturitySensitivity.js';
import {
  achievementRatings,
  defaultEvidenceAges,
  defaultLowCoverageRate,
  defaultMaturityCaps,
  defaultMinimumMaturityScore,
} from '../../../src/maturity/presets/houseDefaults.js';
import { operationsMaturityModel } from '../../../src/maturity/presets/operationsMaturityModel.js';
import { from, house, said } from './row.js';
import type { NumberSection } from './row.js';

const own = 'a maturity model of your own: it is plain data';
const two = (value: number) => String(Math.round(value * 100) / 100);

const maturity: NumberSection = {
  title: 'Maturity',
  text: 'The seeds give three levels and what they are like; everything else of the default model is our reading.',
  rows: [
    house('criteria, levels and gates of the default model', {
      value: `${said(operationsMaturityModel.criteria.length)} criteria`,
      source: 'read from the seeds; each names its own',
      used: '`operationsMaturityModel`, `assessMaturity`',
      replace: own,
      at: [
        'maturity/presets/operationsCriteria.ts: operationsCriteria',
        'maturity/presets/operationsMaturityModel.ts: operationsMaturityModel',
      ],
    }),
    house('least score of a level (`defaultMinimumMaturityScore`)', {
      value: two(defaultMinimumMaturityScore),
      source: 'the value of "largely"',
      used: '`operationsMaturityModel`',
      replace: 'the rule of a model of your own; `maturitySensitivity` tells what hangs on it',
      at: ['maturity/presets/houseDefaults.ts: defaultMinimumMaturityScore'],
    }),
    house('what ratings count (`achievementRatings`)', {
      value: achievementRatings.map(({ rating, value }) => `${rating} ${two(value)}`).join(', '),
      source: 'equal steps',
      used: '`operationsMaturityModel`, `iso33020MaturityModel`, `c2m2MaturityModel`',
      replace: own,
      at: [
        'maturity/presets/houseDefaults.ts: achievementRatings',
        'maturity/presets/c2m2MaturityModel.ts: c2m2MaturityModel',
      ],
    }),
    from('standard', 'shares of ratings', {
      value: achievementRatings
        .map(({ rating, upToRate }) => `${rating} up to ${String((upToRate ?? 1) * 100)} %`)
        .join(', '),
      source: 'ISO/IEC 33020',
      used: '`assessMaturity` with shares, `derivedMaturityAnswers`',
      replace: own,
    }),
    house('longest ages of evidence (`defaultEvidenceAges`)', {
      value: `${Object.values(defaultEvidenceAges).map(said).join(', ')} days`,
      source: 'a quarter, half a year, a year, each with some days of grace',
      used: '`operationsMaturityModel`',
      replace: own,
      at: ['maturity/presets/houseDefaults.ts: defaultEvidenceAges'],
    }),
    house('what weak evidence carries (`defaultMaturityCaps`)', {
      value: Object.entries(defaultMaturityCaps)
        .map(([reason, rating]) => `${reason} ${String(rating)}`)
        .join(', '),
      source: 'an answer that nobody can check is worth something, not much',
      used: '`assessMaturity`',
      replace: own,
      at: ['maturity/presets/houseDefaults.ts: defaultMaturityCaps'],
    }),
    house('answers below which coverage is low (`defaultLowCoverageRate`)', {
      value: said(defaultLowCoverageRate),
      source: 'most is then not known',
      used: '`assessMaturity`',
      replace: own,
      at: [
        'maturity/presets/houseDefaults.ts: defaultLowCoverageRate',
        'maturity/definition/model.ts: lowCoverageRate',
      ],
    }),
    house('criteria that follow from rules (`derivedCriteria`)', {
      value: `${said(derivedCriteria.length)} criteria, ${said(derivedCriteria.filter(({ atMost }) => atMost !== 'F').length)} of them capped`,
      source: 'what a document can show of each',
      used: '`derivedMaturityAnswers`',
      replace: 'answers of your own, which count in their place',
      at: ['gaps/maturity/derivedCriteria.ts: derivedCriteria'],
    }),
    house('levels of models side by side', {
      value: 'ranges, marked as lossy',
      source: 'read from their descriptions',
      used: '`mapMaturityLevel`',
      replace: 'fixed',
      at: ['maturity/levelMap.ts: maturityMap'],
    }),
    house('least scores that are tried (`standardMaturityThresholds`)', {
      value: standardMaturityThresholds.map(two).join(', '),
      source: 'around two thirds',
      used: '`maturitySensitivity`',
      replace: '`thresholds`',
      at: [
        'maturity/maturitySensitivity.ts: standardMaturityThresholds',
        'maturity/maturitySensitivity.ts: maturitySensitivity',
      ],
    }),
    house('multiples of ages that are tried (`standardEvidenceAgeFactors`)', {
      value: standardEvidenceAgeFactors.map(two).join(', '),
      source: 'a quarter more and less',
      used: '`maturitySensitivity`',
      replace: '`ageFactors`',
      at: ['maturity/maturitySensitivity.ts: standardEvidenceAgeFactors'],
    }),
    house('trials with two assessors', {
      value: '1,000, who differ in 0.1 of the criteria',
      source: 'enough for shares to two digits',
      used: '`assessorAgreement`',
      replace: '`trials`, `differingRate`',
      at: ['maturity/assessorAgreement.ts: trials', 'maturity/assessorAgreement.ts: differingRate'],
    }),
  ],
};

/** What stands in the maturity room. */
export const maturitySections: readonly NumberSection[] = [maturity];
