/** One name in its jurisdiction → what it is taken for. Pure: the answer depends on nothing but its arguments and the lexicons. */

import { parseEvent } from './names/event';
import { parseHonor } from './names/honor';
import { parseIndicator } from './names/indicator';
import { parseIndustry } from './names/industry';
import { parseInstitution } from './names/institution';
import { parsePerson } from './names/person';
import { parsePlace } from './names/place';
import { parsePolicy } from './names/policy';
import { parseProject } from './names/project';
import { finish, type LinkType, type NameParser, type ParsedName } from './parsed-name';
import { scopeOf } from './region';

const PARSERS: Record<LinkType, NameParser> = {
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

export const LINK_TYPES = Object.keys(PARSERS) as LinkType[];

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
  return finish(type, name, PARSERS[type](name, scopeOf(jurisdiction, adcode)));
}

export function resolveName(query: NameQuery): { id: string; canonical: string } {
  const { id, canonical } = parseName(query);
  return { id, canonical };
}
