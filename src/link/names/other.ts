import { normaliseName, tidyName } from '../normalise';
import type { NameParser } from '../parsed-name';

/** Things that a plug-in found: one where spelling alone differs, else a plug-in says so by aliases. */
export const parseOther: NameParser = (surface) => {
  const key = normaliseName(surface);
  return { key, canonical: tidyName(surface), parts: { core: key } };
};
