import { withheldParts } from '../../internal/audience.js';
import type { Audience, WithheldPart } from '../../internal/audience.js';

/** How many of the parts an audience is without; always the same ones, so that the list gives no hint of what there was. */
const counts: Readonly<Record<Audience, number>> = { internal: 0, client: 3, public: withheldParts.length };

/** What a result for an audience is without. */
export function withheldFrom(audience: Audience): WithheldPart[] {
  return withheldParts.slice(0, counts[audience]);
}
