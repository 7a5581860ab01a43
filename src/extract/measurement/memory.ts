/** What the reading of a passage remembers: the names that later numbers leave out, lists going on, shares and their wholes. */
import { asidesOf } from './clause-start';
import { stripLead } from './lead';
import { COMPARING, comesTo, LIST_MARK, MOVING } from './list-marks';
import { completed, judgedRate, labelOf, MODIFIER, modified, topicOf } from './names';
import { type Observation, observed } from './observation';
import { DEPENDENT, type Head } from './phrase';
import type { Quantity } from './quantities';
import { SIZE_ALONE, WORKS, workBefore } from './works';

/** What later numbers of a sentence may leave out. */
interface Remembered {
  /** Names of the latest indicators, two and more after 分别. */
  group: string[];
  /** Verb of the list that is going on: 新增A 3家、B 2家. */
  carriedVerb: string;
  /** A list of indicators whose values are still to come. */
  pending: { items: string[]; next: number; head: Head } | undefined;
}

export const ASIDE = /[（(][^（）()]*[)）]/gu;

const WORK =
  /^[^、，]{2,}(?:项目|工程|产业园|制造园|科技园|物流园|园区|基地|中心|电站|水库|生产线|大桥|高速公路|高速|铁路)(?=$|签约|落地|开工|竣工|投产|动工|启动|建成|建设|顺利|正式|加快|落户)/u;

/** 服务业支撑作用明显增强，|增加值突破2万亿元: the sector that the clause before is about. */
const SECTOR =
  /(?:^|[。；;！，,])(?:全[省市区县州]|我[省市区县州]|[一二三四五六七八九十]是)?([^，,。；;：:！\d的]{2,14}?(?:(?<![企就创作])业|(?:数字|民营|海洋|县域|低空)经济))[实强快稳持不加健整发迅蓬势呈保继支成进更已提]\p{Script=Han}{1,16}[，,]$/u;
const YIELDED = /^(?:增加值|总?产值|(?:主营业务|营业|销售)收入|营收|利税|利润|总规模|产能(?=$|占|达))/u;

/** ；1—5月份累计|66.52亿元: of what came before in the same unit. */
const SUMMED = /^[\s]*(?:[\d月份年\-—–至上下半前三季度全]{2,}|今年)?(?:累计|合计|共计|总计)$/u;

/** The state of one reading, from left to right. */
export class Memory {
  protected readonly out: Observation[] = [];
  /** End of the last quantity with its noun. */
  protected floor = 0;
  protected known: Remembered = { group: [], carriedVerb: '', pending: undefined };
  /** What was remembered before the bracket that is being read. */
  protected outside: Remembered | undefined;
  protected series: string[] = [];
  protected readonly asides: [number, number][];
  protected aside: [number, number] | undefined;
  /** What a share is a share of, by the share's name. */
  protected readonly wholes = new Map<string, string>();
  /** What the name of a total, a share, a sum … was put together from: 项目 of 项目总投资. */
  protected readonly things = new Map<string, string>();
  /** What has come to the counted, by the name of their number: 林票制度改革 of 林票制度改革县. */
  protected readonly spreads = new Map<string, string>();
  /** Ranks of a list still to come: 分列第4位、|第9位. */
  protected ranks: { names: string[]; scope: string } | undefined;
  /** The plan whose value the last number was: 完成年计划|710亿元|的89.4%. */
  protected plan: string | undefined;

  constructor(
    protected readonly text: string,
    protected readonly quantities: Quantity[],
    protected readonly topic: string | undefined,
    protected readonly earlier: Observation[],
  ) {
    this.asides = asidesOf(text);
  }

  /** The indicators of a list that is going on: 出口、利用外资|均居全省第一. */
  protected remember(said: Observation[], between: string): void {
    const names = said.map(({ indicator }) => indicator);
    this.series = /^[、和]/u.test(between) ? [...new Set([...this.series, ...names])] : names;
  }

  protected asideAt(at: number): [number, number] | undefined {
    return this.asides.find(([open, close]) => open < at && at < close);
  }

  /** A bracket has its own train of thought; behind it the one before goes on. */
  protected enter(aside: [number, number] | undefined): void {
    if (aside === this.aside) return;
    if (this.aside && this.outside) {
      this.known = this.outside;
      this.floor = this.aside[1] + 1;
    }
    this.aside = aside;
    this.outside = aside && this.known;
    if (!aside) return;
    const work = workBefore(this.text, aside[0]);
    this.known = { group: work ? [work] : this.known.group, carriedVerb: '', pending: undefined };
  }

  /** The name with what it depends on; a share remembers what it is a share of. */
  protected whole(name: string, begin: number, forward: string | undefined): string {
    if (!DEPENDENT.test(name)) return name;
    const base =
      (/总?投资额?$|^占地|^建筑面积/u.test(name) && this.workNamed(begin)) ||
      (YIELDED.test(name) && this.sectorBefore(begin)) ||
      (/投资/u.test(name) && this.worksBefore(begin)) ||
      this.ownerOf(name, this.base(begin));
    const thing = base && (/^[占在]/u.test(name) ? (this.wholes.get(base) ?? base) : (this.things.get(base) ?? base));
    const whole = completed(name, thing, forward);
    if (thing && whole !== name) this.things.set(whole, thing);
    return thing && whole !== name && /^[占在]/u.test(name) ? this.shareOf(thing, whole) : whole;
  }

  /** The name with the indicator before it where it is a dependent noun. */
  protected completed(name: string, begin: number, forward: string | undefined): string {
    const sector = YIELDED.test(name) ? this.sectorBefore(begin) : undefined;
    if (sector) return sector + name;
    return DEPENDENT.test(name) ? completed(name, this.base(begin), forward) : name;
  }

  /** “新建岗石绿色制造园，|总投资32亿元”: the work that the clause before names, where that states no number. */
  private workNamed(begin: number): string | undefined {
    const clause = /([^，,。；;：:]+)[，,]$/u
      .exec(this.text.slice(this.floor, begin))?.[1]
      ?.replace(/^.*(?:加快|推进|推动|启动|支持|确保)/u, '');
    if (clause === undefined) return undefined;
    const { skip, verb } = stripLead(clause);
    return WORK.exec(clause.slice(skip + verb.length))?.[0];
  }

  /** 实施重点工程150项，拆除旧房9万平方米，|完成投资180亿元: the works counted before what was done of them. */
  private worksBefore(begin: number): string | undefined {
    const last = this.out.at(-1);
    if (last?.quantity.unit.info?.kind !== 'measure' || WORKS.test(last.indicator)) return undefined;
    const sentence = this.text.lastIndexOf('。', begin);
    return this.out.findLast((o) => o.from > sentence && /(?:项目|工程)$/u.test(o.indicator))?.indicator;
  }

  /** 某水库：总库容1286万立方米，|总投资7.8亿元: money is of the works, not of how large they are. */
  private ownerOf(name: string, base: string | undefined): string | undefined {
    return base && /投资/u.test(name) && SIZE_ALONE.test(base) ? undefined : base;
  }

  private sectorBefore(begin: number): string | undefined {
    return SECTOR.exec(this.text.slice(Math.max(this.floor, begin - 40), begin))?.[1];
  }

  /** What the part of the sentence before its ； told last, where the number may be of that. */
  protected continued({ unit, start }: Quantity): string | undefined {
    const isOfUnit = ({ quantity }: Observation): boolean => quantity.unit.info?.dimension === unit.info?.dimension;
    if (SUMMED.test(this.text.slice(0, start))) return this.earlier.findLast(isOfUnit)?.indicator;
    const last = this.earlier.at(-1);
    return last && (unit.info?.kind === 'rate' || isOfUnit(last)) ? last.indicator : undefined;
  }

  /** The observation before, in the same sentence. */
  protected before(q: Quantity): Observation | undefined {
    const last = this.out.at(-1);
    return last && !this.text.slice(last.to, q.start).includes('。') ? last : undefined;
  }

  /** The last level in the same unit, in the same sentence. */
  protected alike(q: Quantity): Observation | undefined {
    const isAlike = (o: Observation): boolean => o.aspect === 'level' && o.quantity.unit.unit === q.unit.unit;
    const last = this.out.findLast(isAlike);
    if (!last) return this.earlier.findLast(isAlike);
    return this.text.slice(last.to, q.start).includes('。') ? undefined : last;
  }

  protected shareOf(thing: string, share: string): string {
    this.wholes.set(share, thing);
    return share;
  }

  /** What a dependent noun belongs to: the indicator before, else the topic of the clauses before. */
  protected base(begin: number): string | undefined {
    return (
      labelOf(this.text.slice(this.floor, begin)) ??
      judgedRate(this.text.slice(this.floor, begin)) ??
      topicOf(this.text.slice(this.floor, begin)) ??
      this.known.group.at(-1) ??
      topicOf(this.text.slice(0, begin)) ??
      this.topic
    );
  }

  /** The last `count` indicators of the passage, for 分别 without a list of its own; fewer where there are no more. */
  protected recent(count: number): string[] {
    const { group } = this.known;
    if (group.length >= count) return group.slice(-count);
    const names = [...new Set(this.out.map((o) => o.indicator))];
    return names.length >= count ? names.slice(-count) : [...group];
  }

  /** How many of the next quantities follow with nothing but a list mark between. */
  protected sequelOf(index: number, moving = false): number {
    let n = 0;
    let end = this.quantities[index]!.end;
    for (let i = index + 1; i < this.quantities.length; i++) {
      const next = this.quantities[i]!;
      if (!this.aside && this.asideAt(next.start)) continue;
      const said = this.text.slice(end, next.start).replace(ASIDE, '').replace(COMPARING, '');
      const between = moving ? said.replace(MOVING, '') : said;
      if (between === '' || !LIST_MARK.test(between)) break;
      if (n === 0 && comesTo(this.text, this.quantities[index]!.start, this.text.slice(end, next.start))) break;
      if (/[，,]/u.test(between) && /[\p{Script=Han}“]/u.test(this.text[next.end] ?? '')) break; // ，30批次|外宾来访
      end = next.end;
      n++;
    }
    return n;
  }

  /** 里程新增1700公里、突破|7000公里: behind what was added the whole, in the same unit. */
  protected passesStock(q: Quantity): boolean {
    const last = this.out.at(-1);
    return (
      last !== undefined &&
      (last.added || /^(?:新|净增|增加)/u.test(last.indicator)) &&
      last.quantity.unit.unit.at(-1) === q.unit.unit.at(-1) &&
      (q.comparator === '>' || /(?:达到?|总数|总量|总计)$/u.test(this.text.slice(last.to, q.start))) &&
      [q.value].flat()[0]! * q.unit.multiplier > [last.value].flat()[0]! * last.quantity.unit.multiplier
    );
  }

  /** What the numbers before count in the same unit, without what tells it apart. */
  private counterpart({ unit }: Quantity): string | undefined {
    const same = [...this.earlier, ...this.out].findLast(
      (o) => o.quantity.unit.unit === unit.unit && !MODIFIER.test(o.indicator),
    );
    return same && (this.things.get(same.indicator) ?? same.indicator);
  }

  /** 在建 of 17个项目 → 在建项目. */
  protected partOf(name: string, q: Quantity): string {
    const thing = this.counterpart(q);
    const whole = modified(name, thing);
    if (thing && whole !== name) this.things.set(whole, thing);
    return whole;
  }

  protected push(q: Quantity, name: string, head: Head, begin: number): void {
    this.out.push(observed(this.text, q, name, head, begin));
  }
}
