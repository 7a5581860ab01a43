import { matchesOf } from '../../lexicon/matches';
import { type Candidate, cueOf } from '../candidates/index';

/** A、B等“十大产业项目”: the numbered programme that closes a list of works is one of its own. */
const PROGRAMME =
  /等[“"]?((?:[一二三四五六七八九]?十[一二三四五六七八九]?|百|[三四五六七八九]|\d{2,3})大[\p{Script=Han}]{2,8}(?:项目|工程))(?=[”"建。；;，,、]|$)/gu;
const closesList = cueOf(['等', '等“'].flatMap((lead) => [...'三四五六七八九十百1234'].map((count) => lead + count)));
/** 十大重点项目 is no name. */
const CLASS = /大(?:重点|重大|标志性|支撑性|骨干|民生)?(?:项目|工程)$/u;
const SCORE = 0.85;

export function programmes(text: string): Candidate[] {
  if (!closesList(text)) return [];
  return matchesOf(text, PROGRAMME).flatMap(({ index, 0: whole, 1: name }): Candidate[] => {
    const from = index + whole.length - name!.length;
    return CLASS.test(name!) ? [] : [{ type: 'Project', from, to: from + name!.length, name: name!, score: SCORE }];
  });
}
