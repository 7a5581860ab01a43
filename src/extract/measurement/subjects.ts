/** Whom a value is about, where its phrase opens with a place, an institution or a project other than the jurisdiction. */

import { shortName } from '../../lexicon/gazetteer';
import { indicatorNamed } from '../../lexicon/indicators';
import type { Document } from '../../outline/document';
import type { EntityFact } from '../fact';
import { stripLead } from './lead';
import { DEPENDENT } from './phrase';

const TYPES = new Set(['Place', 'Institution', 'Project']);

/** Mentions that may be subjects, by their raw start; the longest of each start. */
export function subjectsByStart(mentions: EntityFact[]): Map<number, EntityFact> {
  const byStart = new Map<number, EntityFact>();
  for (const mention of mentions) {
    const there = byStart.get(mention.start);
    if (TYPES.has(mention.type) && (!there || mention.end > there.end)) byStart.set(mention.start, mention);
  }
  return byStart;
}

/** What a firm or a body makes: 碳酸锂产量. */
const YIELDS = /\p{Script=Han}{2}(?:产量|产能|销量|产值|收入|利润|税收|吞吐量|发电量|销售额)$/u;

export interface Owned {
  indicator: string;
  subject?: string;
}

/** Splits a phrase that opens with a mention: 上海港集装箱吞吐量 → 集装箱吞吐量 of 上海港 where the rest is in the catalogue. */
export function ownerOf(indicator: string, mention: EntityFact | undefined, document: Document): Owned {
  if (!mention || !indicator.startsWith(mention.surface) || indicator.length < mention.surface.length + 2)
    return { indicator };
  const { jurisdictionPath } = document.meta;
  if (jurisdictionPath.some((name) => name === mention.name || shortName(name) === mention.name)) return { indicator };
  const rest = indicator.slice(mention.surface.length).replace(/^的/u, '');
  if (/^[级区域、和与及]/u.test(rest)) return { indicator };
  if (rest === '投资') return { indicator, subject: mention.name };
  const { skip, verb } = stripLead(rest);
  const acts =
    rest.length > skip + verb.length + 1 && (/^新\p{Script=Han}/u.test(rest) || (verb !== '' && verb !== '累计'));
  return {
    indicator:
      indicatorNamed(rest) || acts || (mention.type === 'Institution' && (DEPENDENT.test(rest) || YIELDS.test(rest)))
        ? rest
        : indicator,
    subject: mention.name,
  };
}
