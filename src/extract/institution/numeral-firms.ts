import { type Candidate, cueOf, namesMatching } from '../candidates/index';

const NUMERALS = '一二三四五六七八九十百千万亿';
const FORMS = '集团|公司|股份|实业|控股';
/** 三利集团, 九洲公司: a numeral that opens a coined word, where it counts no class (三大集团, 十家公司, 一个集团). */
const NAME = new RegExp(
  `(?<=^|[、，,。；;：:“（(]|支持|推进|推动|依托|引进|培育|服务|与|和)[${NUMERALS}](?![${NUMERALS}个家户大支批类级项条所位名座村镇区县市省州年月日季度期线流带体化般些只件套台辆处多余几])(?:(?!国)\\p{Script=Han}){1,2}(?:${FORMS})(?![制化治股])`,
  'gu',
);
const isNamed = cueOf(FORMS.split('|'));

/** Firms whose short name begins with a numeral. */
export const numeralFirms = (text: string): Candidate[] =>
  isNamed(text) ? namesMatching(text, NAME, { type: 'Institution', score: 0.7, subtype: 'enterprise' }) : [];
