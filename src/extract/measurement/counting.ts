import { clauseAfter, type Following, nounAfter, predicateOfList } from './following';
import { isOnlyVerbs, stripLead } from './lead';
import { countedName, MODIFIER, peopleWho, TITLED, takesPart } from './names';
import {
  broughtTo,
  counted,
  helped,
  isPurpose,
  leadingVerb,
  listedAs,
  ofDoer,
  peopled,
  served,
  trailingVerb,
  worksOf,
} from './objects';
import { stated } from './observation';
import type { Head } from './phrase';
import type { Quantity } from './quantities';
import { type Place, RanksAndPlans } from './ranks-and-plans';

/** 每村至少|培育: for each, at least. */
const EACH = /^每\p{Script=Han}{1,2}?(?:至少|不少于)/u;

/** 2台|60万千瓦|机组: how large each of the counted is. */
const SIZES = new Set(['power', 'mass']);

const SHARED_WORKS =
  /^[^、，]{0,6}(?:[村镇乡县校户]|社区|小区|街道|家庭|机构|医院)([^、，的]{2,8}(?:改造|建设|升级|整治|提升|治理|配套))(?:工程|项目|任务)?$/u;

const OF_LIST = /等(?:在建|新建|一批|共)?的?$/u;
export const IN_LIST = /[、和及与]\s*$/u;

/** “中心城区|180亿元|政府投资重大项目”: a sum and what it is, where the words before say only whose. */
const fundsOf = (head: Head, following: Following | undefined): following is Following =>
  following?.predicate === '' &&
  head.phrase !== '' &&
  !head.direction &&
  /(?:项目|工程|资金|债券|基金|贷款|补贴|订单)$/u.test(following.noun) &&
  !/(?:投资|资金|产值|收入|支出|利润|规模|[额款值])$/u.test(head.phrase);

/** 191家|工业企业营业收入超|百亿元, 5家以上|年销售收入过|百亿元|、…的高新技术企业 */
const ATTAINS =
  /^([^，,。；;、]*?)(?<!实现|完成|创造|合计|累计|总|增加|新增|带动)(年?(?:主营业务收入|营业收入|销售收入|营收|销售额|总?产值|税收|纳税额?|利税|利润|(?:进出口|出口|交易|成交|零售)额?|收入|增加值|经济总量|地区生产总值|生产总值|GDP|资产)(?:达到?)?)$/u;

const OF_SUM = /^(?:[^，,。；;]*?的)?(\p{Script=Han}{2,12})/u;

/** 新建年产|5000台|变压器项目: what a works makes, not how many there are. */
export const MAKES = /^(?:开工|动工)?(?:建设|新建|建成|实施|投资建设)?年产$/u;

/** Nouns that say nothing without what they are for: 招商引资|9条|路径. */
const ABSTRACT = /^(?:重点|主要|具体)?(?:路径|任务|举措|措施|机制|事项|要点|清单)$/u;

/** 开工的|32个|项目 → 开工项目, whatever becomes of them. */
const doneTo = (phrase: string, noun: string): string | undefined => {
  const deed = /^(开工|签约|引进|投产|竣工|启动|续建|落地|建成|实施|谋划)的$/u.exec(phrase)?.[1];
  return deed && /^(?:项目|企业|工程|学校|小区)$/u.test(noun) ? deed + noun : undefined;
};

/** Numbers that count what stands behind them. */
export class Counting extends RanksAndPlans {
  /** The sum that the counted of a number attain, no quantity of its own. */
  protected limit: Quantity | undefined;

  /** “191家工业企业营业收入超百亿元”: so many of which each attains a sum. */
  protected attained({ q, index, head, between }: Place): number | undefined {
    const next = this.quantities[index + 1];
    if (q.unit.info?.kind !== 'count' || next?.unit.info?.kind !== 'money') return undefined;
    const words = this.text.slice(q.end, next.start);
    const [, who, measure] = ATTAINS.exec(words) ?? this.attainsAlike(words) ?? [];
    if (measure === undefined || (who && next.comparator !== '>' && next.comparator !== '>=')) return undefined;
    const noun = who || OF_SUM.exec(this.text.slice(next.end, next.end + 60))?.[1];
    if (!noun || (who && !/[，,。；;、）)]/u.test(this.text[next.end] ?? '。'))) return undefined;
    const verb = head.phrase === head.verb ? head.verb || (IN_LIST.test(between) ? this.known.carriedVerb : '') : '';
    if (verb) this.known.carriedVerb = verb;
    const name = `${verb}${measure}${this.text.slice(next.start, next.end)}的${noun}`;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), next.end));
    this.known.group = [name];
    this.limit = next;
    return next.end;
  }

  /** 财政收入过亿元的县由3个增加到8个，其中2个|县超|10亿元: of what the counted before attain. */
  private attainsAlike(words: string): [string, string, string] | undefined {
    const measure = /^(.{2,}?)[过超达][^的]*的/u.exec(this.known.group.at(-1) ?? '')?.[1];
    return measure && /^[\p{Script=Han}（()）]{1,8}$/u.test(words) ? [words, words, measure] : undefined;
  }

  /** The noun follows the number: 新增1个|千亿产业, 4000套|人才公寓. */
  protected counted(place: Place): number | undefined {
    const { q, index, begin, head, between, fresh } = place;
    const kind = q.unit.info?.kind;
    if (kind === 'rate' || (q.unit.per && !kind)) return undefined;
    if (kind === 'count' && MAKES.test(head.phrase)) return undefined;
    const adjacent = this.adjacent(place);
    if (adjacent !== undefined) return adjacent;
    const limit = this.quantities[index + 1]?.start ?? this.text.length;
    const of = kind === 'count' && q.end > q.to && this.text[q.end] === '的' ? 1 : 0; // 2万个以上|的|岗位
    const found = nounAfter(this.text, q.end + of, limit);
    const following = found && (kind === 'money' ? isPurpose(found.noun) : takesPart(found.noun)) ? undefined : found;
    const before = this.text.slice(begin, q.start);
    const bare = before.replace(EACH, '');
    const verbs = isOnlyVerbs(bare);
    const verbOnly = verbs || head.phrase === head.verb;
    if (!following) return kind === 'count' && verbOnly ? this.doers(q, head) : undefined;
    const object = verbOnly || OF_LIST.test(this.text.slice(head.from, q.start)) ? '' : trailingVerb(head.phrase);
    const open = verbOnly || object !== undefined || (kind === 'money' && /^(?:首期|一期|二期)$/u.test(head.phrase));
    if (kind === 'money' && !open && fundsOf(head, following)) {
      this.push(q, head.phrase + following.noun, head, begin);
      this.known.group = [head.phrase + following.noun];
      return following.to;
    }
    if (kind === 'money' ? !open || head.sawVerb : kind !== 'count' && kind !== undefined && !open) return undefined;
    if (head.direction && !verbOnly && kind !== 'count') return undefined;
    const own = verbs ? bare.slice(stripLead(bare).skip) : head.verb;
    const spread = this.spreadOf(place, verbOnly);
    const verb =
      object ||
      (verbOnly
        ? own || (IN_LIST.test(between) ? this.known.carriedVerb : '')
        : ABSTRACT.test(following.noun) && /^\p{Script=Han}{4,12}$/u.test(head.phrase) && !head.sawVerb
          ? head.phrase
          : leadingVerb(head.phrase));
    const moved = /^(?:增加|净增|减少)$/u.test(verb || head.moved);
    const named = listedAs(before, served(before, following.noun));
    const whose =
      q.unit.info?.dimension === 'people'
        ? named.replace(/(?<=^.{2,})“.*$/u, '')
        : kind === 'measure'
          ? worksOf(named)
          : named;
    const noun = MODIFIER.test(whose)
      ? whose
      : counted(whose, limit < this.text.length ? this.text.slice(following.to, limit) : '，');
    const to = following.from + noun.length;
    const shared = MODIFIER.test(noun) ? this.sharedHead(index) : '';
    const name = shared
      ? verb + noun + shared
      : moved
        ? noun
        : spread && spread !== noun
          ? spread + noun
          : (doneTo(head.phrase, noun) ??
            broughtTo(before, noun) ??
            (between === '' && this.known.group.at(-1)?.endsWith(`动${noun}`) ? this.known.group.at(-1) : undefined) ??
            helped(verb, noun) ??
            countedName(
              noun + this.worksAfter(noun, following.to, index),
              following.predicate || this.predicateAfter(following.to, index),
              verb,
            ));
    if (verb && verb !== '累计') this.known.carriedVerb = verb;
    else if (fresh) this.known.carriedVerb = '';
    if (!q.unit.info) q.unit = peopled(q.unit, following.noun.replace(/的.*$/u, ''));
    const falls = moved && (verb || head.moved) === '减少';
    this.out.push(
      stated(this.text, q, name, moved ? 'change' : 'level', head, Math.min(head.from, q.start), to, falls),
    );
    this.known.group = [name];
    if (spread) this.spreads.set(name, spread);
    const among = following.predicate.startsWith('中') ? 1 : 0; // 11个|省重点项目中|产业项目有6个
    return noun === following.noun ? to + among : following.from;
  }

  /** 5个|国家级、12个省级|开发区: the noun stands behind the last number of the list. */
  protected sharedHead(index: number): string {
    const next = this.quantities[index + 1];
    if (next?.unit.info?.kind !== 'count' || this.text[next.start - 1] !== '、') return '';
    const noun = nounAfter(this.text, next.end, this.quantities[index + 2]?.start ?? this.text.length)?.noun ?? '';
    return noun.replace(/^(?:国家级|世界级|[省市县区乡]级)/u, '');
  }

  /** “改革扩面至11个县|的|346个村”: what has come to so many; of a number behind 的 what the one before it tells. */
  protected spreadOf({ q, head, begin }: Place, verbOnly: boolean): string {
    const last = this.out.at(-1);
    if (last && /^[^，,。；;\d]{0,8}的$/u.test(this.text.slice(last.to, q.start))) {
      const thing = this.spreads.get(last.indicator);
      if (thing) return thing;
    }
    const spread = /^(.{2,}?)(?:扩面|推广|覆盖|延伸|拓展|扩展)[至到]$/u.exec(this.text.slice(begin, q.start))?.[1];
    if (spread) return spread.slice(stripLead(spread).skip);
    return head.reached && q.unit.info?.kind === 'count' && !verbOnly ? head.phrase : '';
  }

  /** “120个小城镇、28个|贫困村电网改造升级”: the works behind the last of the list are of all. */
  protected worksAfter(noun: string, at: number, index: number): string {
    const next = this.quantities[index + 1];
    if (next?.unit.info?.kind !== 'count' || !/^[、和及]$/u.test(this.text.slice(at, next.start))) return '';
    if (!/(?:[村镇乡县校户]|社区|小区|街道|家庭|机构|医院)$/u.test(noun)) return '';
    const after = nounAfter(this.text, next.end, this.quantities[index + 2]?.start ?? this.text.length);
    return SHARED_WORKS.exec(after?.noun ?? '')?.[1] ?? '';
  }

  /** “8所高校|14个|学科入选…名单”: what the next counted did, both did, where they stand side by side. */
  protected predicateAfter(at: number, index: number): string {
    const next = this.quantities[index + 1];
    if (next?.start !== at || next.unit.info?.kind !== 'count') return '';
    const after = nounAfter(this.text, next.end, this.quantities[index + 2]?.start ?? this.text.length);
    return after && TITLED.test(after.predicate) ? after.predicate : '';
  }

  /** “1124户|2036名|未脱贫人口”: two counts of the same, the noun behind the second. */
  protected adjacent({ q, index, head, begin }: Place): number | undefined {
    const next = this.quantities[index + 1];
    const sizes = next?.unit.info?.kind === 'count' || SIZES.has(next?.unit.info?.dimension ?? '');
    if (!next || next.start !== q.end || q.unit.info?.kind !== 'count' || !sizes) return undefined;
    const noun = nounAfter(this.text, next.end, this.quantities[index + 2]?.start ?? this.text.length)?.noun;
    if (!noun) return undefined;
    const name = broughtTo(this.text.slice(begin, q.start), noun) ?? noun;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), q.end));
    this.known.group = [name];
    return q.end;
  }

  /** “先后三次在全国作经验介绍”, “18万人达到脱贫标准”: what was done so often, by so many. */
  protected doers(q: Quantity, head: Head): number | undefined {
    const deed = clauseAfter(this.text, q.end, this.text.length);
    const name = q.unit.unit !== '次' ? peopleWho(deed, q.unit.unit) : deed.length < 4 ? undefined : deed;
    if (!name) return undefined;
    const to = q.end + deed.length;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), to));
    return to;
  }

  /** “89.4%的公园实现24小时开放”: a share of what follows. */
  protected shared({ q, index, head }: Place): number | undefined {
    if (q.unit.info?.dimension !== 'share' || head.direction) return undefined;
    const limit = this.quantities[index + 1]?.start ?? this.text.length;
    const joined = this.text[q.end] === '的';
    if (
      joined
        ? head.phrase !== '' && !/[内中里和及与、]$/u.test(head.phrase)
        : !nounAfter(this.text, q.end, limit) || head.sawVerb
    )
      return undefined;
    const own = clauseAfter(this.text, q.end + (joined ? 1 : 0), limit);
    const rest = own + (joined ? predicateOfList(this.text, q.end + 1 + own.length) : '');
    if (rest.length < 3) return undefined;
    const name = `${head.phrase.replace(/.*、|.*[和及与]$|的$/gu, '')}${ofDoer(rest)}占比`;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), q.end + own.length));
    return joined ? q.end + 1 + own.length : q.end;
  }
}
