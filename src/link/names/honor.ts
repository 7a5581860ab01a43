/** Honours: a title is one in all documents; the level (国家级, 省级, 江苏省) decides, and so do grade and kind of winner. */
import { aliasTable, shortWords } from '../alias-tables';
import { normaliseName, tidyName } from '../normalise';
import type { Draft, NameParser } from '../parsed-name';
import { CHINA, type Region, relativeRegion, takeRegion } from '../region';

const BATCH = /(?:首批|第[一二三四五六七八九十]+批|首个|首届|第[一二三四五六七八九十]+届)/gu;

/** 2021-2023年度, 2022年: an award of one year is not that of another. */
const YEARS = /((?:19|20)\d\d(?:-(?:19|20)\d\d)?)(?:年度?|度|(?<=-\d{4}))(?:的)?|^((?:19|20)\d\d)(?=[一-龥])/u;

export const parseHonor: NameParser = (surface, scope) => {
  const title = shortWords('Honor', normaliseName(surface)).replace(BATCH, '');
  const dated = YEARS.exec(title) ?? /\(((?:19|20)\d\d(?:-(?:19|20)\d\d)?)\)$/u.exec(title);
  const draft = untimed(dated ? title.replace(dated[0], '') : title, surface, scope);
  if (!dated) return draft;
  const years = dated[1] ?? dated[2]!;
  return {
    ...draft,
    key: `${draft.key}(${years})`,
    canonical: draft.official ? `${years}年度${draft.canonical}` : draft.canonical,
    parts: { ...draft.parts, period: years },
  };
};

function untimed(title: string, surface: string, scope: Region): Draft {
  const name = title.replace(/^年度/u, '').replace(/^\(\)|\(\)$/gu, '');
  const known = aliasTable('honor-aliases.tsv', 'Honor').canonicalOf(name);
  if (known) return { key: known, canonical: known, official: true, parts: { core: known }, rules: ['honor-lexicon'] };
  const { owner, rest } = takeLevel(name, scope);
  const core = rest
    .replace(/建设(?=示范|模范|先进|试点)/gu, '')
    .replace(/(\dA)级?(?:旅游)?景区/gu, '$1级景区')
    .replace(/奖(?=[特一二三]等奖$)/u, '')
    .replace(/\(?[一二三四五六七八九十\d]+连冠\)?$/u, '')
    .replace(/(?<=.{3})\((?:[县市区旗州盟、]|城区)+\)/gu, '')
    .replace(/(?:荣誉)?称号$|(?<=.{4})认证$/u, '')
    .replace(/(?<=遗产|代表性项目)名录$/u, '');
  const level = owner === CHINA ? '国家' : (owner?.label ?? (/^\dA级景区/u.test(core) ? '国家' : ''));
  const titles = level === '国家' ? ['国家', '全国', '中国'] : [level];
  const table = aliasTable('honor-aliases.tsv', 'Honor');
  const listed = titles.map((l) => table.canonicalOf(l + core)).find((t) => t !== undefined);
  return {
    key: listed ?? level + core,
    canonical: listed ?? tidyName(surface),
    official: listed !== undefined,
    parts: { ...(level && { level }), core },
    rules: ['honor-level', ...(listed ? ['honor-lexicon'] : [])],
  };
}

function takeLevel(name: string, scope: Region): { owner?: Region; rest: string } {
  if (/^全国重点实验室/u.test(name)) return { rest: name }; // the successors of 国家重点实验室, another programme
  const governor = /^([省市区县州])长质量奖/u.exec(name);
  if (governor) return { owner: relativeRegion(governor[1]!, scope), rest: name };
  const m = /^(国家|全国|中国(?![A-Z\d企民品])|省|市|区|县|自治区|州)级?(?=.{2})/u.exec(name);
  if (m) {
    const owner = m[1] === '中国' ? CHINA : (relativeRegion(m[1]!, scope) ?? { label: `${scope.label}(${m[1]})` });
    return { owner, rest: name.slice(m[0].length) };
  }
  // 农业产业化国家重点龙头企业, 四好农村路省级示范县: the level stands before the last word.
  const inside = /(?<=.{3})(国家级?|全国|省级|市级|县级)(?=(?:重点|示范|试点|先进|龙头|创新|代表)[一-龥]{1,8}$)/u.exec(
    name,
  );
  if (inside) {
    const { owner } = takeLevel(inside[1]! + name.replace(inside[0], ''), scope);
    return { owner, rest: name.slice(0, inside.index) + name.slice(inside.index + inside[0].length) };
  }
  const taken = takeRegion(name, scope, 'chain');
  if (taken?.rest && taken.rest.length >= 3) return { owner: taken.region, rest: taken.rest };
  return { rest: name };
}
