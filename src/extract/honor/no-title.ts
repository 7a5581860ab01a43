/** Classes of titles, aims of development and clauses, which read like titles and are none. */

import { unitAt, unitTable } from '../../lexicon/unit-table';

/** Counts and clauses that end like a title: 更多隐形冠军, 宜兴市建设二级传染病医院, 产业集聚区纳入国家试点. */
const CLAUSE =
  /^(?:各|更多|[国省]?省重大|专业化)|连续.+保持|提供|^[一-龥]{2,3}[市县区]建设|^全国前|前$|^(?:全国|全省|全市|全县)?第[一二三四五六七八九十\d]+[个座家]|[一-龥]{3}(?:纳入|列入|入选)(?:国家|全国|省)/u;
const LEVELS = '(?:(?:国家|世界|全国|国际|全球|省|市|县|国省|省市)级?(?:重要|高水平|一流)?|全国性|全省性)';
/** Nouns that say a kind, not which: 国家级产业集群, 省级物流枢纽. */
const KINDS =
  '(?:产业(?:集群|园区)|技术中心|农业(?:产业)?园区?|工业园区|(?:区域)?物流枢纽|战略性新兴产业集群|基地|园区|平台|示范(?:工程|项目))';
const KIND = new RegExp(`^${LEVELS}${KINDS}$`, 'u');
/** Prizes and ranks at large: 国际大奖, 全国性文艺评奖, 全球城市前五位. */
const PRIZES = new RegExp(`^${LEVELS}(?:[\\p{Script=Han}]{0,4}(?:大奖|评奖|奖项|荣誉)|城市|学科)$`, 'u');
/** What a place wants to be by its own words: 世界级先进制造业集群, 国际生态文化旅游目的地. */
const AIM =
  /^(?:世界级|世界一流|世界(?:重要|知名)|国际一流|国际知名|(?:世界|国际|全球)(?=.*(?:目的地|集群|制造业基地)$)).*(?:目的地|集群|基地|园区|景区|度假区|胜地)$/u;
/** 世界500强: a class of firms, unless one is said to be among them. */
const RANKED_FIRMS = /^(?:世界|全球|中国|国内)500强(?:企业)?$/u;

/** Whether the phrase is no title, whatever is said of it. */
export const isNoTitle = (name: string): boolean =>
  CLAUSE.test(name) || (OPENS_LEVEL[unitAt(name, 0)] === 1 && PRIZES.test(name));
const OPENS_LEVEL = unitTable('国世全省市县');

/** Whether the phrase is a title only for him who has won it or applies for it. */
export const isKindOrAim = (name: string): boolean => KIND.test(name) || AIM.test(name) || RANKED_FIRMS.test(name);
