import { type Candidate, isCommonWord, nameStart, type TaggedPassage } from '../candidates/index';

/** 引进泽瑞堂、新禾成、达优宝等企业: names in a list that its closing words call firms, universities or hospitals. */
const CLOSING =
  /(?<![同平高中初相])等(?!级)(?:\d+|[一二两三四五六七八九十几多])?[余多]?[家所户个名]?(?:一批|知名|国内外|重点|龙头|骨干|优质|行业|头部|领军|链主|大型|规上|上市|国内|优势|民营|本土|高新技术|新材料|医药|农业|文旅|物流|制造|创新型|科技|央企|\p{Script=Han}{0,4})?(企业|公司|高校|院校|医院|科研院所|机构|集团)/gu;
const KIND: Record<string, string> = {
  企业: 'enterprise',
  公司: 'enterprise',
  集团: 'enterprise',
  高校: 'university',
  院校: 'university',
  医院: 'hospital',
  科研院所: 'institute',
  机构: 'institute',
};
const MEMBER = /^[\p{Script=Han}A-Za-z0-9（）()]{2,12}$/u;

export function enumeratedFirms(tagged: TaggedPassage): Candidate[] {
  const { text } = tagged;
  const found: Candidate[] = [];
  for (const match of text.matchAll(CLOSING)) {
    let to = match.index;
    for (let count = 0; count < 12; count++) {
      const stem = nameStart(tagged, to, { knownStart: () => -1, longest: 12 });
      const name = text.slice(stem.from, to);
      if (!stem.proper || !MEMBER.test(name) || isCommonWord(name)) break;
      found.push({ type: 'Institution', from: stem.from, to, name, score: 0.6, subtype: KIND[match[1]!]! });
      if (text[stem.from - 1] !== '、') break;
      to = stem.from - 1;
    }
  }
  return found;
}
