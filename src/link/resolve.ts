/** One name in its jurisdiction → what it is taken for. Pure: the answer depends on nothing but its arguments and the lexicons. */

import { isPluginType, type KnownType } from '../extract/fact';
import { divisionByCode } from '../lexicon/gazetteer';
import { formatRef, type NameRef, parseRef } from './judgements';
import { parseEvent } from './names/event';
import { parseHonor } from './names/honor';
import { parseIndicator } from './names/indicator';
import { parseIndustry } from './names/industry';
import { parseInstitution } from './names/institution';
import { parseOther } from './names/other';
import { parsePerson } from './names/person';
import { parsePlace } from './names/place';
import { parsePolicy } from './names/policy';
import { parseProject } from './names/project';
import { finish, type LinkType, type NameParser, type ParsedName } from './parsed-name';
import { scopeOf } from './region';

const PARSERS: Record<KnownType | 'Indicator', NameParser> = {
  Place: parsePlace,
  Institution: parseInstitution,
  Industry: parseIndustry,
  Person: parsePerson,
  Project: parseProject,
  Policy: parsePolicy,
  Honor: parseHonor,
  Event: parseEvent,
  Indicator: parseIndicator,
};

export interface NameQuery {
  type: LinkType;
  name: string;
  /** Division that the document speaks for: 昆山市; 中国 or absent for national documents. */
  jurisdiction?: string;
  /** Its six-digit code, where known. */
  adcode?: string;
}

/** Takes a name apart and says by which id and canonical name the thing goes. */
export function parseName({ type, name, jurisdiction, adcode }: NameQuery): ParsedName {
  const parse = type !== 'Indicator' && isPluginType(type) ? parseOther : PARSERS[type as keyof typeof PARSERS];
  return finish(type, name, parse(name, scopeOf(jurisdiction, adcode)));
}

export function resolveName(query: NameQuery): { id: string; canonical: string } {
  const { id, canonical } = parseName(query);
  return { id, canonical };
}

/** The id that a name in its jurisdiction has by rule; an id stands for itself. */
export const idOfRef = (ref: NameRef): string => (ref.jurisdiction === undefined ? formatRef(ref) : parseName(ref).id);

/** A reference taken apart; an id is read as the name that it shows. */
export function parsedRef(text: string): ParsedName {
  const ref = parseRef(text);
  if (ref.jurisdiction !== undefined) return parseName(ref);
  const [owner, name] = ref.name.includes('/') ? ref.name.split('/') : ['', ref.name];
  const parsed = parseName({
    type: ref.type,
    name: divisionByCode(name!)?.name ?? name!,
    jurisdiction: owner,
    adcode: divisionByCode(name!)?.code,
  });
  return parsed.id === text ? parsed : { ...parsed, id: text };
}
