import type { FindingSeverity } from './model.js';
import type { OverrideCondition } from './overrideCondition.js';
import type { StatedOption } from './ruleOptions.js';

/** How one rule is set; what is absent stays as it is. */
export interface RuleSetting {
  /** Base severity, or off. */
  readonly severity?: FindingSeverity | 'off' | undefined;
  /** Whether the severity stays the same whatever the criticality of the service; absent: it shifts. */
  readonly fixed?: boolean | undefined;
  /** Values of its options by name. */
  readonly options?: Readonly<Record<string, StatedOption>> | undefined;
}

/** Base severity of a rule, off, or that with more. */
export type RuleLevel = FindingSeverity | 'off' | RuleSetting;
/** Settings by rule id. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>;

/** Settings that hold for some subjects only. */
export interface GapOverride {
  /** For which, at least one condition; the three about services must hold for the same service. */
  readonly when: OverrideCondition;
  /** How the rules are set there. */
  readonly rules: RuleLevels;
}

/** How rules are set. */
export interface GapConfiguration {
  /** Whether the accountable does the work where nobody is named; absent: as the document says, else the rule set. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** Settings by rule id. */
  readonly rules?: RuleLevels | undefined;
  /** Settings for some subjects; later ones win. */
  readonly overrides?: readonly GapOverride[] | undefined;
}
