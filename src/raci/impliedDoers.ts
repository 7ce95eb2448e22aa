import { inScope } from './inScope.js';
import type { Assignment } from './model.js';

/** What an activity declares. */
interface Dimensions {
  readonly severities?: readonly (string | undefined)[] | undefined;
  readonly sites?: readonly (string | undefined)[] | undefined;
}

const all = [undefined];

/** Those of the accountable who do the work by implication: they hold a part of the activity that nobody is named to do. */
export function impliedDoers(
  { severities = all, sites = all }: Dimensions,
  accountable: readonly Assignment[],
  named: readonly Assignment[],
): Assignment[] {
  return accountable.filter((owner) =>
    severities.some((severity) =>
      sites.some(
        (site) => inScope(owner.scope, severity, site) && !named.some((doer) => inScope(doer.scope, severity, site)),
      ),
    ),
  );
}
