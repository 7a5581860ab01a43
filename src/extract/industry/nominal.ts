import type { TaggedPassage } from '../candidates/index';

/** 快速磁浮, 高速无人艇: how a thing goes, said in its name. */
const HOW = /^(?:快速|高速|全自动)(?=\p{Script=Han}{2})/u;

/** 八步三华李, 郫县二荆条: a numeral inside a name. */
const INSIDE = /^[一二三四五六七八九十](?![个条大项家座批种])\p{Script=Han}/u;

/** Nothing but nouns and what may stand in a compound: no verb at the start, no particle, no count. */
export function isNominal(tagged: TaggedPassage, from: number, to: number): boolean {
  for (let at = tagged.startOf(from); at < to; at = tagged.endOf(at))
    if (
      /^(?:p|c|u[a-z]*|r|m|q|d|y|vd)$/u.test(tagged.tagAt(at)) &&
      !(at === from && HOW.test(tagged.text.slice(at, to))) &&
      !INSIDE.test(tagged.text.slice(at, to))
    )
      return false;
  return tagged.isBoundary(from);
}
