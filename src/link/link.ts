/** Links the facts of a set of documents. */
import type { DocumentFacts } from '../extract/document-facts';
import type { EntityType } from '../extract/fact';
import { entityTable, type Sighting } from './entity-table';
import { indicatorTable } from './indicator-table';
import type { HumanJudgement } from './judgements';
import type { Linked } from './linked';
import type { ParsedName } from './parsed-name';
import { parseName } from './resolve';
import { rulingsOf } from './rulings';

/** Where the facts of one document stand: its jurisdiction and the aliases that it introduces itself. */
interface DocumentScope {
  jurisdiction: string;
  adcode?: string;
  /** "type name" of an alias → the name that it stands for. */
  aliases: Map<string, string>;
}

/** Same documents in any order give the same answer. Judgements of people outrank the rules. */
export function link(documents: DocumentFacts[], judgements: HumanJudgement[] = []): Linked {
  const rulings = rulingsOf(judgements);
  const scopes = new Map<string, DocumentScope>();
  for (const document of documents) scopes.set(document.doc, scopeOfDocument(document));
  const parsed = new Map<string, ParsedName>();
  const parseIn = (scope: DocumentScope | undefined, type: EntityType, name: string): ParsedName => {
    const key = `${type}\t${scope?.adcode ?? scope?.jurisdiction ?? ''}\t${name}`;
    let there = parsed.get(key);
    if (!there) {
      there = parseName({ type, name, jurisdiction: scope?.jurisdiction, adcode: scope?.adcode });
      parsed.set(key, there);
    }
    return there;
  };
  const parse = (doc: string, type: EntityType, name: string): ParsedName => {
    const scope = scopes.get(doc);
    const own = parseIn(scope, type, name);
    const meant = scope?.aliases.get(`${type} ${name}`);
    if (meant === undefined) return own;
    return isKnown(own) ? own : parseIn(scope, type, meant);
  };
  const idOf = (doc: string, type: EntityType, name: string): string =>
    rulings.idOf(parse(doc, type, name), scopes.get(doc)?.jurisdiction ?? '');
  const table = entityTable(rulings);
  const indicators = indicatorTable();
  for (const document of documents) {
    const { doc } = document;
    const jurisdiction = scopes.get(doc)!.jurisdiction;
    for (const sighting of sightings(document)) {
      table.add(
        idOf(doc, sighting.type, sighting.name),
        parse(doc, sighting.type, sighting.name),
        sighting,
        jurisdiction,
      );
    }
    for (const fact of document.facts)
      if (fact.kind === 'measurement') indicators.add(fact.indicator, fact.unit, jurisdiction);
  }
  return {
    ...table.finish(),
    indicators: indicators.finish(),
    entityId: idOf,
    indicatorId: (doc, indicator, unit) => indicators.idOf(indicator, unit, scopes.get(doc)?.jurisdiction ?? ''),
  };
}

/** In a lexicon in its own right: 三一集团 stays what it is, whatever a document is thought to call so. */
const isKnown = ({ rules }: ParsedName): boolean => rules.some((rule) => /lexicon$|^gazetteer/u.test(rule));

function scopeOfDocument({ meta, facts }: DocumentFacts): DocumentScope {
  const aliases = new Map<string, string>();
  for (const fact of facts) {
    if (fact.kind !== 'entity') continue;
    for (const alias of fact.aliases ?? []) {
      const key = `${fact.type} ${alias}`;
      const there = aliases.get(key);
      // A document that uses one alias for two things: the longer full name, then the first by code point.
      if (alias !== fact.name && (!there || prefer(fact.name, there))) aliases.set(key, fact.name);
    }
  }
  return { jurisdiction: meta.jurisdiction ?? '', adcode: meta.adcode, aliases };
}

const prefer = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);

/** All entity names that the document's facts and metadata carry. */
function* sightings({ meta, facts }: DocumentFacts): Generator<Sighting> {
  if (meta.issuer) yield { type: 'Institution', name: meta.issuer };
  if (meta.jurisdiction) yield { type: 'Place', name: meta.jurisdiction };
  for (const name of meta.jurisdictionPath) yield { type: 'Place', name };
  for (const fact of facts) {
    if (fact.kind === 'entity') {
      yield { type: fact.type, name: fact.name, subtype: fact.subtype, adcode: fact.adcode };
      for (const name of fact.aliases ?? []) yield { type: fact.type, name, standsFor: fact.name };
    } else if (fact.kind === 'relation') {
      if (fact.subject) yield { type: fact.subjectType ?? 'Place', name: fact.subject };
      if (fact.predicate !== 'HAS_STATUS' && fact.objectType) yield { type: fact.objectType, name: fact.object };
    }
  }
}
