import { frozenInDepth } from './policy/frozenInDepth.js';

/**
 * The rules of `comanaged/gaps` that detect in a document what a code says. Links only: texts stand with the policy and with the rules. A code
 * without an entry is an attitude or a choice of model, which no document shows.
 */
export const codeGapRules: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ frozenInDepth({
  INTERNAL_ONLY_ACCESS: ['gov/internal-only-outside'],
  COVERAGE_24X7_NO_INTERNAL: ['coverage/247-without-desk'],
  ROSTER_BELOW_MINIMUM: ['coverage/understaffed-247'],
  THIN_24X7_ROSTER: ['coverage/understaffed-247'],
  CONTRACT_RESPONSE_TOO_SLOW: ['sla/slower-than-need'],
  TALENT_GAP: ['capability/skill-missing', 'capability/vacancy-stuck'],
  DUMP_AND_RUN: ['transition/no-assessment', 'transition/debt-moved'],
  LABEL_FIRST: ['transition/no-assessment', 'decision/incomplete'],
  SCOPE_UNDEFINED: ['contract/scope-mismatch', 'sla/none', 'escalation/none', 'evidence/set-incomplete'],
  NO_RACI: ['raci/none'],
  TOOLING_SILO: ['tool/silo'],
  NO_CONSOLE_ACCESS: ['tool/no-internal-visibility'],
  HEROICS: [
    'resilience/person-concentration',
    'resilience/single-holder',
    'resilience/hero-incidents',
    'docs/no-runbook',
  ],
  COST_ONLY_DRIVER: ['gov/no-driver'],
  LEAPFROG: ['transition/leapfrog'],
  PROVIDER_LOCK_IN: ['lockin/provider-holds-keys', 'lockin/no-exit-plan', 'lockin/rigid-term'],
  NO_BASELINE: ['transition/no-assessment', 'outcome/area-unmeasured'],
  NO_NAMED_OWNER: ['own/service-no-owner', 'review/none'],
  SINGLE_MODEL_FOR_ALL: ['gov/one-model-for-everything'],
  STRATEGY_EXTERNALISED: ['gov/accountability-outside'],
  UNDERPERFORMING: ['outcome/no-gain-12-months', 'outcome/still-firefighting'],
});
