import { shortName } from '../../lexicon/gazetteer';
import { listStart } from './actors';
import { gapBetween } from './clause';
import { leadOf, type Occurrence, tailOf } from './occurrence';
import { isCountedWork } from './unit-reading';

/** Prizes speak for themselves. */
const PRIZE = /(?:奖|称号|表彰|激励|百强县?|十强|百强区)[”"]?$/u;
/** A name behind which one of these stands is only spoken of: 规划的通知, 规划主要指标. */
const SPOKEN_OF =
  /^[”"》]*(?:总任务|目标任务|的?(?:通知|说明|报告|工作报告|精神|要求|规定|意见|方针|理念|部署要求)|主要指标|指标|草案|建议|执行情况|完成情况|实施情况|反馈|整改|问题|(?:全国|国家级?|省级?)?示范)/u;
/** 新型农村合作医疗参合率90%, 农村低保补差标准提高到40元: how many a scheme reaches, and with how much. */
const INSURED =
  /^[”"》]*(?:参保|参合|覆盖(?:率|面|人)|续保|缴费|报销|补差|(?:最高)?支付(?:限额|比例)|(?:补助|补贴|保障|筹资|财政补助|月人均补助)?标准)/u;
/** What follows the name of an industry where it is a class to count, not a thing to develop. */
const COUNTED_OF =
  /^[”"》]*(?:产业|行业|领域|集群)?(?:[^，,。；;、]{0,12}实现增加值|(?:[、和][^，,。；;、]{1,6})*等?(?:种植|播种|养殖)?(?:面积|施用量)|(?:实现|完成)(?:总产值|产值)|产量|销量|交易额|价格|纯收入|(?:深|精)?加工率|认证数|类项目|方面|综合产值|综合生产能力|总产|收购|出口|种植面积|就业|保供|认证|总产值|产值|增加值|营业收入|营收|税收|用电|投资(?:增长|占)|占比|比重|从业|[^，,、。；;]{0,8}方面(?!发挥|走在|率先|争先|领先|先行|作出|作示范|取得|加快))/u;
/** What a meeting has said or stands for: 会议确定的任务, 大会精神. */
const OF_EVENT =
  /^[”"》]*(?:[历各]次|第.次会议|上?(?:所?确定|部署|提出|作出|明确|审议|通过|批准|决定|要求|精神|以来|成果|代表|期间|之年|主席团|上的?))/u;
/** ——2023年1月6日在…第四次会议上: where the report was given, which the division held. */
const DATELINE = /^[\s—－\-（(]*\d{4}年\d{1,2}月\d{1,2}日\s*在$/u;
const COUNTED_FIRMS = /^(?:企业|园区|用户)(?:\d|达|突破|超|总?数|累计|新增)/u;
const NO_DEED = /(?:方针|理念|思想|精神|条例|法|办法)[”"》]*$/u;

/** Clauses that count industries or guard against them. */
const NO_AIM = /尚未|不足|局面|短板|滞后|薄弱|问题|防范|风险|安全|隐患|整治|事故|严禁|增长|增速|下降|占比|突破\d/u;
/** An industry in the name of a park, which develops it only where a verb before it says so (打造X产业基地). */
const PARK = /^[”"》]*产业(?:城|园|基地|带|发展重点|发展大会)|^(?:[园城]区?|小镇|市场|商贸城|集聚区)/u;
/** 对接X的通道, 贯彻X的决定: the name only describes what another verb has for its object. */
const DESCRIBING = /^[”"》]*(?:[、和与及][^，,、。；;的]{2,20})*的/u;
/** 是X战略的关键期, X制度逐步健全: what it is, not what is done. */
const STATE = /^[^，,。；;]{0,8}(?:健全|完善|形成|建立)$/u;

/** Whether nothing is done with the thing that is named: it is counted, asked about, described, or part of another name. */
export function isOnlyNamed(occurrence: Occurrence): boolean {
  const { text, unit, governor, mention, clause } = occurrence;
  const behind = text.slice(unit.to, unit.to + 18);
  if (mention.type === 'Honor') return isCounted(occurrence) || (!governor && !isPrize(occurrence));
  if (isPartOfHonor(occurrence)) return true;
  switch (mention.type) {
    case 'Event':
      if (DATELINE.test(leadOf(occurrence)) && /^[”"》]*上/u.test(behind)) return false;
      return (!governor && !isHeldHere(occurrence)) || OF_EVENT.test(behind);
    case 'Industry':
      if (COUNTED_OF.test(behind) || /方面$/u.test(text.slice(unit.from, unit.to))) return true;
      if (/规模?以?上$/u.test(leadOf(occurrence))) return true;
      if (governor?.side === 'before') return false;
      if (PARK.test(behind) || COUNTED_FIRMS.test(behind)) return true;
      return governor
        ? clause.to - governor.verb.to > 4
        : isHeading(occurrence) || NO_AIM.test(text.slice(clause.from, clause.to));
    default:
      if (/^[”"》]*(?:反馈|整改|问题|的通知|成果转化)/u.test(behind)) return true;
      if (/^抢?抓/u.test(governor?.verb.verb.word ?? '') && /机遇/u.test(tailOf(occurrence))) return true;
      if (governor?.side !== 'before' && INSURED.test(behind)) return true;
      if (isDescribing(occurrence) || isCountedWork(text, clause, occurrence.index)) return true;
      if (governor?.verb.verb.word === '坚持' && (NO_DEED.test(mention.name) || SPOKEN_OF.test(behind))) return true;
      if (governor?.side === 'before') return false;
      if (occurrence.stating.passage.kind === 'row') return true;
      if (/是[“《]?$/u.test(leadOf(occurrence)) || STATE.test(tailOf(occurrence))) return true;
      return !governor && !isDoneWithoutVerb(occurrence);
  }
}

/** Lines that name without stating. */
const isHeading = ({ stating: { passage } }: Occurrence): boolean =>
  passage.kind === 'title' || passage.kind === 'row' || passage.kind === 'signature';

const isPrize = (occurrence: Occurrence): boolean =>
  PRIZE.test(occurrence.mention.name) || /向[“"]?$/u.test(leadOf(occurrence));

/** Events that carry the name of the division are held by it: 2023岳阳文化艺术节. */
function isHeldHere(occurrence: Occurrence): boolean {
  const { jurisdiction } = occurrence.stating.document.meta;
  if (!jurisdiction || /在[“《]?$/u.test(leadOf(occurrence))) return false;
  return occurrence.mention.name.includes(shortName(jurisdiction));
}

/** A policy that stands for its execution without a verb of the lexicon: 乡村振兴更加有力, 细化X措施. */
function isDoneWithoutVerb(occurrence: Occurrence): boolean {
  const { text, clause, index, unit, mention } = occurrence;
  const lead = text.slice(clause.from, listStart(clause, index, mention.type)).replace(/[“”"《》\s*]/gu, '');
  const isBare = clause.to - clause.from - (unit.to - unit.from) < 4;
  if (isBare || isHeading(occurrence) || lead.length > 8 || /[是的以为]/u.test(lead)) return false;
  return !SPOKEN_OF.test(text.slice(unit.to)) && !NO_DEED.test(mention.name);
}

/** Verbs before a verb that only say how: 加快落实X的部署. */
const HELPING = /^(?:加快|加速|深入|全面|推进|推动|加强|持续|积极|主动|启动|开展|支持|促进|深化|强化)/u;

/** 构建对接X的大通道: of two verbs in a row the second belongs to a description. */
function isDescribing({ text, clause: { units }, governor, unit }: Occurrence): boolean {
  if (governor?.side !== 'before' || !DESCRIBING.test(text.slice(unit.to))) return false;
  const inner = units[units.indexOf(governor.verb) + 1];
  return inner?.kind === 'verb' && inner.from === governor.verb.to && !HELPING.test(governor.verb.verb.word);
}

/** 建立健全现代医院管理制度国家级试点单位: the name belongs to the title behind it. */
function isPartOfHonor({ text, clause: { units }, index, unit }: Occurrence): boolean {
  const next = units[index + 1];
  return next?.kind === 'mention' && next.mentions[0]!.type === 'Honor' && gapBetween(text, unit, next) === '';
}

/** A number of titles of a class (国家级专精特新企业5家) is a measurement; prizes are counted too, but won. */
function isCounted({ text, clause, index, unit, mention }: Occurrence): boolean {
  if (/奖[”"]?$/u.test(text.slice(unit.from, unit.to))) return false;
  const first = listStart(clause, index, mention.type);
  return (
    /^(?:数量|总数|总量|达|(?:建设|创建)?全覆盖)/u.test(text.slice(unit.to, unit.to + 5)) ||
    /^[^，,、。；;\d]{0,6}\d+[余多]?(?:个|家|项|名|镇|村|所|处|条|人|例|批|件|座)/u.test(
      text.slice(unit.to, unit.to + 12),
    ) ||
    /\d+[余多]?(?:个|家|项|名|所|处|条|件)[“"《]?$/u.test(text.slice(Math.max(0, unit.from - 8), unit.from)) ||
    /(?:一批|一大批|若干|更多|多个|多家|各类)[“"《]?$/u.test(text.slice(Math.max(0, first - 4), first))
  );
}
