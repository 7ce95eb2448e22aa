/** Who operates by a model; undefined for one that this library does not know. */
export function sideOf(operatingModel: string | null): 'inside' | 'shared' | 'outside' | undefined {
  switch (operatingModel) {
    case 'in-house':
      return 'inside';
    case 'co-managed':
    case 'co-managed-heavy':
      return 'shared';
    case 'fully-managed':
      return 'outside';
    default:
      return undefined;
  }
}
