import { valueOfCode } from '../engine/codeOf.js';
import { none } from '../engine/model.js';
import type { Engine, EngineRule, Slots } from '../engine/model.js';
import type { FiredRule, UsedFact } from '../model.js';
import type { PolicyRule } from '../policy/model.js';
import type { Facts } from '../profile/model.js';

/** A fired rule in words, with the facts that it read. */
export function firedRule(
  engine: Engine,
  { rule, reads }: Pick<EngineRule<PolicyRule>, 'rule' | 'reads'>,
  slots: Slots,
  profile: Facts,
): FiredRule {
  const { code, sentence, remedy, sources, gapRules = [] } = rule;
  return {
    code,
    sentence,
    remedy,
    sources: [...sources],
    gapRules: [...gapRules],
    facts: reads.flatMap((slot) => usedFact(engine, slot, slots, profile)),
  };
}

function usedFact(engine: Engine, slot: number, slots: Slots, profile: Facts): UsedFact[] {
  const spec = engine.facts[slot];
  const code = slots[slot] ?? NaN;
  if (spec === undefined || Number.isNaN(code)) return [];
  const isText = (spec.kind === 'text' || spec.kind === 'date') && code > none;
  return [{ fact: spec.id, value: isText ? (profile[spec.id] ?? null) : valueOfCode(spec, code) }];
}
