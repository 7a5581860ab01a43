/** Features by which every name of a work is described; see `features` for those that only some have. */
const cores = new Map<string, string[]>();

/** The features that every name has; the same few thousand over and over, so that they are written once. */
export function core(
  lead: string,
  tail: string,
  end: string,
  proper: string,
  own: string,
  head: string,
  deed: string,
  context: string,
  length: string,
  list: string,
): string[] {
  const key = `${lead}|${tail}|${end}|${proper}|${head}|${deed}|${context}|${length}|${list}`;
  let features = cores.get(key);
  if (!features) {
    features = [
      `lead=${lead}`,
      `tail=${tail}`,
      `end=${end}`,
      `proper=${proper}`,
      `own=${own}`,
      `head=${head}`,
      `deed=${deed}`,
      `end=${end}&own=${own}`,
      `end=${end}&deed=${deed}`,
      `end=${end}&head=${head}`,
      `head=${head}&own=${own}`,
      `deed=${deed}&own=${own}`,
      `deed=${deed}&own=${own}&end=${end}`,
      `lead=${lead}&own=${own}`,
      `tail=${tail}&own=${own}`,
      `context=${context}`,
      `length=${length}`,
      `list=${list}`,
    ];
    cores.set(key, features);
  }
  return features;
}
