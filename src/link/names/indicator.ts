/**
 * Indicators: the catalogue's name where there is one, else a phrase with the words of statistics written one way.
 * 城镇 and 农村, 登记 and 调查, rate and number stay apart; 全体居民, 常住居民 and 居民, 比重 and 占比 are one.
 */
import { lexiconRows } from '../../lexicon/table';
import { normaliseName, numeral, tidyName } from '../normalise';
import type { NameParser } from '../parsed-name';
import { CHINA } from '../region';

const OWNER = /^(?:全[省市区县州盟旗]|我[省市区县州]|本[省市区县]|全年|当年|年度)+(?=.{3})/u;
const COUNT =
  /(?<=就业|再就业|转移就业)(?:人数|人员数?)$|(?<=..)(?:数量|总数|个数)$|(?<=企业|主体|单位|用户|工商户|机构)(?:户数|家数|总量)$|(?<=班列|开行)(?:列数|数量|班次|班列数|量)$|(?<=企业|单位|基地|园区|平台|实验室|景区|公司|医院|学校|中心|机构|公园|基站|合作社|农场|企业集团|品牌)数量?$|(?<=企业|基站|医师|护士|床位|机构|专利|项目|学校|医院|站|桩|馆|园|场|厂|所)数$/u;
const PER_HEAD = /^([千万])人(?=[^次口])/u;

let rewriting: { pattern: RegExp; words: Map<string, string> } | undefined;
let catalogue: Map<string, string> | undefined;

function rewrite(text: string): string {
  if (!rewriting) {
    const words = new Map(lexiconRows('name-indicator-words.tsv').map(([form, word]) => [form!, word ?? '']));
    const forms = [...words.keys()].sort((a, b) => b.length - a.length).map((f) => f.replace(/[.()+*?]/gu, '\\$&'));
    rewriting = { pattern: new RegExp(forms.join('|'), 'gu'), words };
  }
  const { pattern, words } = rewriting;
  let before: string;
  do {
    before = text;
    text = before.replace(pattern, (form) => words.get(form)!);
  } while (text !== before && text.length < before.length);
  return text;
}

/** The phrase with one word for each thing. */
function phraseKey(name: string, national: boolean): string {
  let text = name.replace(/[()]/gu, '').replace(OWNER, '');
  text = national ? text.replace(/^全国(?=.{3})/u, '') : text.replace(/^地方(?!政府|债|金融|标准|特色)(?=.{3})/u, '');
  return inOrder(
    rewrite(text)
      .replace(/[一二三四五六七八九十]{1,3}(?=岁)/gu, (n) => String(numeral(n) ?? n))
      .replace(/新增(城镇|城乡|农村)(?=就业)/u, '$1新增')
      .replace(/(?<=.)的(?=.)/gu, '')
      .replace(/^服务业(?=增加值)/u, '第三产业')
      .replace(/(?<=投资|消费支出)额$/u, '')
      .replace(/^(?:年末|年底|期末)(?=.{3})/u, '')
      .replace(/^(?:完成|实现)(?![率度情])(?=.{3})/u, '')
      .replace(/(?:增长|增长率|增长速度|增速|增幅)$/u, (m, at: number) => (at >= 3 ? '增速' : m))
      .replace(/(?:下降|降低|下降率|降低率|降幅|下降幅度|降低幅度)$/u, (m, at: number) => (at >= 4 ? '降低' : m))
      .replace(/(?<=^(?:每[百千万]|[百千万])人?口?.*)(?:拥有量|拥有数)$/u, '')
      .replace(/(?<=\dA级)(?:国家)?(?:旅游)?景区/gu, '景区')
      .replace(/A级(?:国家)?旅游景区/gu, 'A级景区')
      .replace(COUNT, '')
      .replace(PER_HEAD, '每$1人'),
  );
}

/** What is done with a thing, wherever it is said: 高标准农田累计建成面积, 累计建成高标准农田面积. */
const DONE =
  /累计|新增|新建(?!成)|新?建成(?!区)|改造(?!率|升级|投资)|新?开工|竣工|培育(?!率)|引进|培训|发放|创建(?!率)|出栏|存栏/gu;
/** In shares and ratios the order says what is measured by what. */
const RATIO = /占|比|率|与|和|每|对|其中|至|到|增速|降低/u;

function inOrder(text: string): string {
  const words = RATIO.test(text) ? null : text.match(DONE);
  if (!words) return text;
  const rest = text.replace(DONE, '');
  return rest.length < 2 ? text : [...new Set(words)].sort().join('') + rest;
}

/**
 * Standard names by the phrase of any sure name for them. Of the catalogue's aliases only those count that it shows under
 * the standard name ("="): others (户籍人口城镇化率 under 城镇化率) are near enough for reading, not for linking.
 */
function catalogued(key: string): string | undefined {
  if (!catalogue) {
    catalogue = new Map();
    const add = (name: string, aliases: string[]): void => {
      for (const form of [name, ...aliases]) {
        const phrase = phraseKey(normaliseName(form), false);
        if (!catalogue!.has(phrase)) catalogue!.set(phrase, name);
      }
    };
    const rows = lexiconRows('indicators.tsv');
    for (const [type, name, aliases] of lexiconRows('aliases.tsv'))
      if (type === 'Indicator') add(name!, (aliases ?? '').split('、').filter(Boolean));
    for (const [, name] of rows) add(name!, []);
    for (const [, name, aliases] of rows)
      add(
        name!,
        (aliases ?? '')
          .split('|')
          .filter((a) => a.startsWith('='))
          .map((a) => a.slice(1)),
      );
  }
  return catalogue.get(key);
}

export const parseIndicator: NameParser = (surface, scope) => {
  const key = phraseKey(normaliseName(surface), scope === CHINA);
  const known = catalogued(key);
  if (known)
    return { key: known, canonical: known, official: true, parts: { core: known }, rules: ['indicator-catalogue'] };
  return { key, canonical: tidyName(surface), parts: { core: key }, rules: ['indicator-words'] };
};
