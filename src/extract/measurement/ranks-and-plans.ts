import { Enclosed } from './enclosed';
import { itemsOf } from './enumerations';
import { stripLead } from './lead';
import { LIST_MARK } from './list-marks';
import { completed } from './names';
import { stated } from './observation';
import { DEPENDENT, type Head } from './phrase';
import { type Plan, planIn } from './plan-shares';
import type { Quantity } from './quantities';
import { indicatorsOf, listOf, rankingOf } from './ranking';

/** A quantity with what stands around it. */
export interface Place {
  q: Quantity;
  index: number;
  /** Start of its clause. */
  begin: number;
  /** Text between the previous quantity (or its noun) and this one. */
  between: string;
  head: Head;
  /** The quantity opens a clause of its own. */
  fresh: boolean;
}

const BESIDE_AIM =
  /^(?:与|距离?|离)?(?:[低高好快优]于|超[过出]|达到|完成|实现)?(?:年初|年度|全年|原定|[省市]定)?(?:确定|制定|提出)?的?(?:[低高好快优]于)?$/u;
/** 主要经济指标: a class that sums a list up. */
const CLASS = /^(?:主要|核心|重点)?(?:经济)?(?:发展)?指标$/u;
/** 由第12位|跃升至第9位 */
const ROSE_TO = /^(?:[跃上提]?升|前移|进|晋升|攀升|下降|退|后移)[至到]/u;
const OF_AIM = /^(?:左右|以[上下内])?的(?:年度|年初|全年|预期|控制|调控|计划|增长)*目标/u;

/** Ranks and plans, read with what the passage told before. */
export class RanksAndPlans extends Enclosed {
  protected ranked({ q, index, begin }: Place): number | undefined {
    if (!q.rank) return undefined;
    const { ranks } = this;
    this.ranks = undefined;
    if (ranks && LIST_MARK.test(this.text.slice(this.floor, q.start))) {
      this.rank(q, ranks.names.slice(0, 1), ranks.scope, q.start);
      this.ranks = ranks.names.length > 1 ? { ...ranks, names: ranks.names.slice(1) } : undefined;
      return q.end;
    }
    const { names, scope, each, from } = rankingOf(this.text, begin, q.start);
    if (!names.length) names.push(...listOf(this.text.slice(this.floor, begin)));
    const shared = each && names.length === 1 && this.series.length > 1 && DEPENDENT.test(names[0]!);
    const whole = shared
      ? this.series.map((indicator) => completed(names[0]!, indicator, undefined)) // 分别增长8%和9%，增幅分居全市|第二、第三
      : names.map((n) => completed(n, this.known.group.at(-1), undefined));
    if (whole.length) this.known.group = whole;
    const before = each && this.series.length > this.known.group.length ? this.series : this.known.group;
    const pair =
      this.series.length > 1 && /分别[^。；;]*[，,]$/u.test(this.text.slice(0, begin))
        ? this.series
        : this.known.group.slice(-1);
    const told = whole.length ? whole : each ? before : pair;
    const list =
      each && told.length === 1 && CLASS.test(told[0]!) ? indicatorsOf(this.text.slice(0, q.start)) : undefined;
    const ranked = list ? list.split(/[、和]/u) : told;
    if (ranked.length > 1 && each && this.sequelOf(index) === ranked.length - 1) {
      this.ranks = { names: ranked.slice(1), scope };
      this.rank(q, ranked.slice(0, 1), scope, from);
    } else this.rank(q, ranked, scope, from);
    return q.end;
  }

  protected rank(q: Quantity, names: string[], scope: string, from: number): void {
    const left =
      /[由从][^，,。；;]{0,14}$/u.test(this.text.slice(0, q.start)) && ROSE_TO.test(this.text.slice(q.end, q.end + 6));
    for (const indicator of names)
      this.out.push({
        quantity: q,
        indicator,
        aspect: 'rank',
        value: q.value,
        comparator: q.comparator,
        from: Math.min(from, q.start),
        to: q.end,
        scope: scope || undefined,
        earlier: left || undefined,
      });
  }

  /** 增长5%，低于年初|6.5%|的预期目标: the aim of what came before. */
  protected aimed({ q, begin, head }: Place): number | undefined {
    const last = this.before(q);
    if (!last || q.unit.info?.kind !== 'rate' || !OF_AIM.test(this.text.slice(q.end, q.end + 14))) return undefined;
    if (!BESIDE_AIM.test(this.text.slice(begin, q.start))) return undefined;
    const o = stated(this.text, q, last.indicator, last.aspect, head, begin, q.end);
    this.out.push({ ...o, comparator: /[<>]$/u.test(o.comparator) ? '=' : o.comparator, basis: undefined, aim: true });
    return q.end;
  }

  /** 完成年计划|710亿元|的89.4%: what the plan was, and how much of it is done. */
  protected planned({ q, index, head, between, begin }: Place): number | undefined {
    const { plan } = this;
    this.plan = undefined;
    const rate = q.unit.info?.kind === 'rate';
    const said = planIn(this.text.slice(begin, q.start));
    const own = said?.own ? said.own.slice(stripLead(said.own).skip) : '';
    const base = own || this.known.group.at(-1);
    if (!base || (own && !rate)) return undefined;
    const shares = said && rate ? this.sharesOf(said, own, index) : [];
    if (shares.length > 1) {
      this.push(q, shares[0]!, head, begin);
      this.known.pending = { items: shares, next: 1, head };
      return q.end;
    }
    if (said && (rate || said.verb === '完成' || this.shareFollows(q))) {
      const name = rate ? said.share(base) : base + said.plan;
      this.push(q, name, head, begin);
      if (!rate) this.plan = said.share(base);
      return q.end;
    }
    if (!plan || !rate || between !== '的') return undefined;
    this.push(q, plan, head, begin);
    return q.end;
  }

  /** 城镇新增就业、发放贷款分别完成年计划的|118%、125%: how much of each is done. */
  private sharesOf(plan: Plan, own: string, index: number): string[] {
    const wanted = this.sequelOf(index) + 1;
    if (wanted === 1 || !own.endsWith('分别')) return [];
    const items = itemsOf(own.slice(0, -2), wanted);
    return items.length === wanted ? items.map(plan.share) : [];
  }

  protected shareFollows(q: Quantity): boolean {
    return /^的\d[\d.]*%/u.test(this.text.slice(q.end, q.end + 12));
  }
}
