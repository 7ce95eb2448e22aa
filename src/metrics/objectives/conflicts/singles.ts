import type { Slo } from '../../../services/catalogue/model.js';
import { isComparable } from './comparePair.js';
import type { Found } from './comparePair.js';
import type { Promised, SlaSloInput } from './model.js';

/** A conflict of one side alone. */
export interface Single {
  readonly found: Found;
  readonly promised?: Promised;
  readonly slo?: Slo;
}

type ServiceInput = SlaSloInput['services'][number];

/** Objectives that no promise is about, promises that no objective is about, and responses without a restore; only of what was assessed. */
export function withoutCounterpart(
  input: SlaSloInput,
  { slos }: ServiceInput,
  promises: readonly Promised[],
): readonly Single[] {
  if (slos === undefined || input.contracts.every(({ serviceLevels }) => serviceLevels === undefined)) return [];
  const found: Found = { code: 'no-counterpart', level: 'conflict', numbers: {} };
  const measured = promises.filter(
    ({ level }) => !['response', 'resolution', 'restore', 'satisfaction'].includes(level.metric),
  );
  const response = promises.find(({ level }) => level.metric === 'response');
  const hasRestore = promises.some(({ level }) => level.metric === 'restore');
  const available = slos.find(({ indicator }) => indicator === 'availability');
  const single = (code: Found['code'], promised: Promised, slo: Slo): Single => ({
    found: { ...found, code },
    promised,
    slo,
  });
  return [
    ...slos.filter((slo) => !promises.some((each) => isComparable(each, slo))).map((slo) => ({ found, slo })),
    ...measured.filter((each) => !slos.some((slo) => isComparable(each, slo))).map((promised) => ({ found, promised })),
    ...(response !== undefined && !hasRestore && available !== undefined
      ? [single('no-restore-promised', response, available)]
      : []),
  ];
}

/** Promises that are measured by a tool of the provider that the internal side has no access to. */
export function withoutSight(
  input: SlaSloInput,
  { slos }: ServiceInput,
  promises: readonly Promised[],
): readonly Single[] {
  const { tools, internalPartyId } = input;
  if (tools === undefined || internalPartyId === undefined) return [];
  const found: Found = { code: 'no-visibility', level: 'conflict', numbers: {} };
  const isHidden = (toolId: string | null | undefined): boolean => {
    const tool = tools.find(({ id }) => id === toolId);
    if (tool?.access === undefined || tool.ownerPartyId === internalPartyId) return false; // not known, or one's own
    return (tool.access.find(({ partyId }) => partyId === internalPartyId)?.level ?? 'none') === 'none';
  };
  return [
    ...promises.filter(({ level }) => isHidden(level.sourceToolId)).map((promised) => ({ found, promised })),
    ...(slos ?? []).filter(({ sourceToolId }) => isHidden(sourceToolId)).map((slo) => ({ found, slo })),
  ];
}
