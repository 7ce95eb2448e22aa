/** An alias as it may stand in an id: without the marks that part the key of a finding. */
export function aliasId(alias: string): string {
  return alias.replace(/[|+:]/g, ' ');
}
