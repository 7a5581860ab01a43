/**
 * Relations between the entities already found: Document + mentions → RelationFact[].
 * A passage becomes units (names, verbs of lexicon/relation-verbs.tsv, breaks) and clauses; each name looks for the verb
 * that it stands under, before it, behind its list, or in the clause beside it; the verb's sense for the type of the name
 * gives the relation: a Project its status, a Policy IMPLEMENTS, an Honor AWARDED, an Event HOLDS, an Industry DEVELOPS.
 * Who does it is the name before the verb, else the topic of the sentence, else the division that the document speaks for.
 * Relations between two names (LOCATED_IN, PART_OF, CONNECTS, UNDERTAKES, COOPERATES_WITH, AFFILIATED_WITH) come from
 * patterns around them, from names inside names, and from columns of tables.
 */
import type { ExtractContext, Extractor } from '../extractor';
import type { EntityFact, RelationFact } from '../fact';
import { type Clause, clausesOf, type MentionUnit, mentionUnits, unitsOf } from './clause';
import { connectsIn } from './connects';
import { deedsIn } from './deeds';
import { listedUnder } from './listed-under';
import { locatedIn } from './located';
import { namesIn } from './names';
import { partnersIn } from './partners';
import { settlingIn } from './settling';
import { sheetsIn } from './sheets';
import { Stating } from './stating';
import { statusesIn } from './status';
import { rowsIn } from './tables';
import { undertakingsIn } from './undertakings';
import { builtNext, fieldsIn } from './work-fields';

export const relationExtractor: Extractor = { name: 'relation', extract: relations };

function relations({ document, mentions }: ExtractContext): RelationFact[] {
  const byPassage = new Map<number, EntityFact[]>();
  for (const mention of mentions) {
    const there = byPassage.get(mention.passage);
    if (there) there.push(mention);
    else byPassage.set(mention.passage, [mention]);
  }
  const institutions = new Map<string, string>();
  for (const { type, surface, name } of mentions)
    if (type === 'Institution') {
      institutions.set(name, name);
      // 钟山 in 钟山、云龙湖实验室 stands for it there alone.
      if (!name.startsWith(surface)) institutions.set(surface, name);
    }
  const works = new Set(mentions.filter(({ type }) => type === 'Project').map(({ passage }) => passage));
  const statings = new Map<number, Stating>();
  const statingOf = (passage: number): Stating => {
    let stating = statings.get(passage);
    if (!stating) {
      stating = new Stating(document, document.passages[passage]!, institutions, works);
      statings.set(passage, stating);
    }
    return stating;
  };
  stateAll([...byPassage].map(([index, here]) => readingOf(statingOf(index), here)));
  rowsIn(document, statingOf, byPassage);
  sheetsIn(document, statingOf, byPassage);
  return [...statings.values()].flatMap(({ facts }) => facts);
}

/** A passage with its mentions as units and clauses. */
interface Reading {
  stating: Stating;
  text: string;
  outer: MentionUnit[];
  all: MentionUnit[];
  clauses: Clause[];
}

function readingOf(stating: Stating, mentions: EntityFact[]): Reading {
  const { text } = stating.passage.text;
  const { outer, all } = mentionUnits(stating.passage, mentions);
  return { stating, text, outer, all, clauses: clausesOf(text, unitsOf(text, outer)) };
}

const RULES = [
  statusesIn,
  deedsIn,
  partnersIn,
  undertakingsIn,
  locatedIn,
  listedUnder,
  settlingIn,
  connectsIn,
  fieldsIn,
];

/** Each rule goes over all passages before the next begins: the processor's caches do not hold the code of all. */
function stateAll(readings: Reading[]): void {
  for (const rule of RULES) for (const { stating, text, clauses } of readings) rule(stating, text, clauses);
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (before) builtNext(reading.stating, reading.text, reading.clauses, before);
  });
  for (const { stating, outer, all } of readings) namesIn(stating, outer, all);
}
