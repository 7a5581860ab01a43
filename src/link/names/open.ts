/** Parsers of types that are still read as plain names within their jurisdiction. */
import { shortWords } from '../alias-tables';
import { normaliseName, tidyName } from '../normalise';
import type { Draft, LinkType } from '../parsed-name';
import type { Region } from '../region';

export const plainName =
  (type: LinkType, owned: boolean) =>
  (surface: string, scope: Region): Draft => {
    const core = shortWords(type, normaliseName(surface));
    const owner = owned ? scope.label : undefined;
    return {
      key: owner ? `${owner}/${core}` : core,
      canonical: tidyName(surface),
      parts: { ...(owner && { owner }), core },
    };
  };
