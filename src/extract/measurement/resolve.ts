/** Quantities of a passage → observations: which indicator each number belongs to, and in which aspect. */
import { type UnitRead, unitNamed } from '../../lexicon/units';
import type { Aspect, Comparator } from '../fact';
import { isListOfIndicators, itemsOf } from './enumerations';
import { clauseAfter, type Following, nounAfter } from './following';
import { completed, countedName, reached, topicOf, withoutNew } from './names';
import { clauseStart, type Head, isOnlyVerbs, parseHead, stripLead } from './phrase';
import type { Quantity } from './quantities';
import { rankingOf } from './ranking';

export interface Observation {
  quantity: Quantity;
  indicator: string;
  aspect: Aspect;
  value: number | [number, number];
  comparator: Comparator;
  /** Span in the passage: phrase and number. */
  from: number;
  to: number;
  /** 同比, 年均 … as written. */
  basis?: string;
  /** Among whom a rank is counted. */
  scope?: string;
  /** The value that another one replaces (由A提高到B). */
  earlier?: boolean;
  /** 年均: the value holds for the whole span. */
  yearly?: boolean;
  /** 跨过, 迈上: a mark passed within the span. */
  passed?: boolean;
}

/** A quantity with what stands around it. */
interface Place {
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

const LIST_MARK = /^[、，,和及与\s]*(?:以及)?$/u;
const COMPARING = /(?:超过?|突破|近|约|达到?|不低于|为|逾)$/u;
/** “A、B分别占C的” before a percentage. */
const SHARE_OF = /^(.{2,}?)(?:分别|均|约)?占(\p{Script=Han}{2,14}?)(?<!比重|比例|份额|率)$/u;
const BUILDS = /^(?:新|建|改|扩)/u;
const IN_LIST = /[、和及与]\s*$/u;

/** All observations of a passage, in text order; `topic` is what the sentence before it speaks of. */
export const observationsIn = (text: string, quantities: Quantity[], topic?: string): Observation[] =>
  new PassageReading(text, quantities, topic).read();

/** Reads one passage from left to right and remembers what later numbers may leave out. */
class PassageReading {
  private readonly out: Observation[] = [];
  /** End of the last quantity with its noun. */
  private floor = 0;
  /** Names of the latest indicators, two and more after 分别. */
  private group: string[] = [];
  /** Verb of the list that is going on: 新增A 3家、B 2家. */
  private carriedVerb = '';
  /** A list of indicators whose values are still to come. */
  private pending: { items: string[]; next: number; head: Head } | undefined;

  constructor(
    private readonly text: string,
    private readonly quantities: Quantity[],
    private readonly topic: string | undefined,
  ) {}

  read(): Observation[] {
    this.quantities.forEach((q, index) => {
      const begin = clauseStart(this.text, q.start, Math.min(this.floor, q.start));
      const place: Place = {
        q,
        index,
        begin,
        between: this.text.slice(this.floor, q.start),
        head: parseHead(this.text, begin, q.start),
        fresh: begin > this.floor || this.floor === 0,
      };
      if (place.fresh && /[。；;！]/u.test(this.text.slice(this.floor, begin))) this.carriedVerb = '';
      this.floor =
        this.listed(place) ??
        this.ranked(place) ??
        this.counted(place) ??
        this.shared(place) ??
        this.elided(place) ??
        this.named(place);
    });
    return this.out;
  }

  /** The next value of a list: “分别增长6%、5%和4%”. */
  private listed({ q, between, begin }: Place): number | undefined {
    const { pending } = this;
    this.pending = undefined;
    if (!pending || pending.next >= pending.items.length || !LIST_MARK.test(between.replace(COMPARING, '')))
      return undefined;
    const name = pending.items[pending.next++]!;
    this.push(q, name, pending.head, begin);
    this.group.push(name);
    this.pending = pending;
    return q.end;
  }

  private ranked({ q, begin }: Place): number | undefined {
    if (!q.rank) return undefined;
    const { names, scope, each, from } = rankingOf(this.text, begin, q.start);
    const whole = names.map((n) => completed(n, this.group.at(-1), undefined));
    if (whole.length) this.group = whole;
    const ranked = whole.length ? whole : each ? this.group : this.group.slice(-1);
    for (const indicator of ranked)
      this.out.push({
        quantity: q,
        indicator,
        aspect: 'rank',
        value: q.value,
        comparator: q.comparator,
        from: Math.min(from, q.start),
        to: q.end,
        scope: scope || undefined,
      });
    return q.end;
  }

  /** The noun follows the number: 新增1个|千亿产业, 4000套|人才公寓. */
  private counted({ q, index, begin, head, between }: Place): number | undefined {
    const kind = q.unit.info?.kind;
    if (kind === 'rate') return undefined;
    const following = nounAfter(this.text, q.end, this.quantities[index + 1]?.start ?? this.text.length);
    const before = this.text.slice(begin, q.start);
    const verbs = isOnlyVerbs(before);
    const verbOnly = verbs || head.phrase === head.verb;
    if (!following) return kind === 'count' && verbOnly && q.unit.unit === '次' ? this.timesOf(q, head) : undefined;
    const object = verbOnly || /等$/u.test(this.text.slice(head.from, q.start)) ? '' : trailingVerb(head.phrase);
    const open = verbOnly || object !== undefined || (kind === 'money' && /^(?:首期|一期|二期)$/u.test(head.phrase));
    if (kind === 'money' ? !open || head.sawVerb : kind !== 'count' && kind !== undefined && !open) return undefined;
    if (head.direction && !verbOnly && kind !== 'count') return undefined;
    const own = verbs ? before.slice(stripLead(before).skip) : head.verb;
    const verb =
      object || (verbOnly ? own || (IN_LIST.test(between) ? this.carriedVerb : '') : leadingVerb(head.phrase));
    const moved = /^(?:增加|净增|减少)$/u.test(verb || head.moved);
    const name = moved ? following.noun : countedName(following.noun, following.predicate, verb);
    if (verb) this.carriedVerb = verb;
    if (!q.unit.info) q.unit = peopled(q.unit, following.noun);
    this.emit(
      q,
      name,
      moved ? 'change' : 'level',
      moved && (verb || head.moved) === '减少' ? -1 : 1,
      head,
      Math.min(head.from, q.start),
      following.to,
    );
    this.group = [name];
    return following.to;
  }

  /** “先后三次在全国作经验介绍”: what was done so often. */
  private timesOf(q: Quantity, head: Head): number | undefined {
    const deed = clauseAfter(this.text, q.end, this.text.length);
    if (deed.length < 4) return undefined;
    this.emit(q, deed, 'level', 1, head, Math.min(head.from, q.start), q.end + deed.length);
    return q.end + deed.length;
  }

  /** “89.4%的公园实现24小时开放”: a share of what follows. */
  private shared({ q, index, head }: Place): number | undefined {
    if (q.unit.info?.dimension !== 'share' || head.direction) return undefined;
    const limit = this.quantities[index + 1]?.start ?? this.text.length;
    const joined = this.text[q.end] === '的';
    if (joined ? head.phrase !== '' : !nounAfter(this.text, q.end, limit) || head.sawVerb) return undefined;
    const rest = clauseAfter(this.text, q.end + (joined ? 1 : 0), limit);
    if (rest.length < 3) return undefined;
    this.emit(q, `${head.phrase}${rest}占比`, 'level', 1, head, Math.min(head.from, q.start), q.end + rest.length);
    return q.end;
  }

  /** Nothing but a verb before the number: it speaks of the indicator before. */
  private elided({ q, index, head, begin, between }: Place): number | undefined {
    const name = head.phrase;
    if (name !== '' && name !== head.verb && !isOnlyVerbs(name)) return undefined;
    const sequel = this.sequelOf(index);
    const items = head.respectively || (sequel > 0 && this.group.length === sequel + 1) ? this.recent(sequel + 1) : [];
    if (items.length > 1) {
      this.push(q, items[0]!, head, begin);
      this.pending = { items, next: 1, head };
      this.group = [items[0]!];
      return q.end;
    }
    if (name === '' && LIST_MARK.test(between) && this.out.at(-1)?.passed) head.passed = true;
    const inherited = this.base(begin);
    if (!inherited) {
      if (name.length > 1) this.push(q, name, head, begin); // 交付31.7万套: better a bare verb than nothing
      return q.end;
    }
    const total = /累计|总共|合计/u.test(between);
    this.push(q, name ? reached(name, inherited, q.unit.unit) : total ? withoutNew(inherited) : inherited, head, begin);
    return q.end;
  }

  /** The ordinary case: the indicator stands before the number. */
  private named({ q, index, head, begin, fresh }: Place): number {
    const { text } = this;
    const kind = q.unit.info?.kind;
    const forward =
      kind === 'money' || kind === 'measure' ? nounBehind(text, q.end, this.quantities[index + 1]) : undefined;
    const owned = q.unit.info?.dimension === 'share' && /占[^占]{2,14}的$/u.test(head.phrase);
    let name = owned ? head.phrase : head.phrase.replace(/[的“"]+$/u, '').replace(/^[”"]/u, '');
    const inList = text[begin - 1] === '、' || IN_LIST.test(text.slice(this.floor, head.from));
    if (fresh && !inList) this.carriedVerb = head.verb;
    const sequel = this.sequelOf(index);
    const share = q.unit.info?.dimension === 'share' ? SHARE_OF.exec(name) : null;
    const items = share
      ? itemsOf(share[1]!, sequel + 1).map((item) => `${item}占${share[2]}比重`)
      : itemsOf(name, sequel + 1).map((item) => head.added + item);
    if (share && items.length === 1) name = items[0]!;
    name = head.added + name;
    if (items.length === 1 && head.respectively && sequel > 0) items.push(...Array<string>(sequel).fill(name));
    const together = sequel === 0 && (head.each || isListOfIndicators(name));
    if (items.length > 1 && (head.respectively || (sequel > 0 && sequel >= items.length - 1) || together)) {
      const names = items.map((item) => completed(item, this.base(begin), forward));
      if (together && !head.respectively) {
        for (const item of names) this.push(q, item, head, begin);
        this.group = names;
      } else {
        this.push(q, names[0]!, head, begin);
        this.group = [names[0]!];
        this.pending = { items: names, next: 1, head };
      }
      return q.end;
    }
    name = completed(name, this.base(begin), forward);
    if (
      !fresh &&
      inList &&
      this.carriedVerb &&
      !head.verb &&
      (kind === 'count' || (kind === 'measure' && BUILDS.test(this.carriedVerb))) &&
      !name.startsWith(this.carriedVerb)
    )
      name = this.carriedVerb + name;
    else if (head.verb) this.carriedVerb = head.verb;
    this.push(q, name, head, begin);
    this.group = [name];
    return q.end;
  }

  /** What a dependent noun belongs to: the indicator before, else the topic of the clauses before. */
  private base(begin: number): string | undefined {
    return (
      topicOf(this.text.slice(this.floor, begin)) ??
      this.group.at(-1) ??
      topicOf(this.text.slice(0, begin)) ??
      this.topic
    );
  }

  /** The last `count` indicators of the passage, for 分别 without a list of its own; fewer where there are no more. */
  private recent(count: number): string[] {
    if (this.group.length >= count) return this.group.slice(-count);
    const names = [...new Set(this.out.map((o) => o.indicator))];
    return names.length >= count ? names.slice(-count) : this.group;
  }

  /** How many of the next quantities follow with nothing but a list mark between. */
  private sequelOf(index: number): number {
    let n = 0;
    for (let i = index + 1; i < this.quantities.length; i++) {
      const between = this.text.slice(this.quantities[i - 1]!.end, this.quantities[i]!.start).replace(COMPARING, '');
      if (between === '' || !LIST_MARK.test(between)) break;
      n++;
    }
    return n;
  }

  /** Adds an observation whose aspect follows from verb and unit. */
  private push(q: Quantity, name: string, head: Head, begin: number): void {
    const rate = q.unit.info?.kind === 'rate';
    const from = Math.min(Math.max(begin, head.from), q.start);
    const verb = rate ? undefined : /^(?:增加|净增|减少)(?=.{2})/u.exec(name)?.[0];
    if (verb) {
      this.emit(q, name.slice(verb.length), 'change', verb === '减少' ? -1 : 1, head, from, q.end);
      return;
    }
    if (rate && /^(?:压减|减少|降低|削减|压缩)$/u.test(head.verb) && name.length > head.verb.length + 1) {
      this.emit(q, name.slice(head.verb.length), 'growth', -1, head, from, q.end);
      return;
    }
    if (q.growing) {
      this.emit(q, name, 'growth', 1, head, from, q.end);
      return;
    }
    const level = (head.reached && !head.growthNoun) || (!head.direction && q.unit.info?.dimension !== 'points');
    const aspect: Aspect = level ? 'level' : q.unit.info?.dimension === 'points' || !rate ? 'change' : 'growth';
    this.emit(q, name, aspect, !level && head.direction === 'down' ? -1 : 1, head, from, q.end);
  }

  /** 跨过, 迈上 before the number bound it from below. */
  private comparatorOf(q: Quantity, head: Head): Comparator {
    if (q.comparator !== '=' || !head.passed) return q.comparator;
    return /跨/u.test(this.text.slice(Math.max(0, q.from - 4), q.from)) ? '>' : '>=';
  }

  private emit(
    q: Quantity,
    indicator: string,
    aspect: Aspect,
    sign: 1 | -1,
    head: Head,
    from: number,
    to: number,
  ): void {
    const value =
      sign === 1 ? q.value : Array.isArray(q.value) ? ([-q.value[1], -q.value[0]] as [number, number]) : -q.value;
    this.out.push({
      quantity: q,
      indicator,
      aspect,
      value,
      comparator: this.comparatorOf(q, head),
      from: Math.min(from, q.start),
      to: Math.max(to, q.end),
      basis: head.basis,
      earlier: head.earlier || undefined,
      yearly: head.yearly || undefined,
      passed: head.passed || undefined,
    });
  }
}

/** 242万|偏远农村居民: the unit that the noun implies. */
function peopled(unit: UnitRead, noun: string): UnitRead {
  const base = /户$|家庭$/u.test(noun)
    ? '户'
    : /(?:居民|群众|人口|学生|师生|农民|儿童|老年?人|职工|人员|患者|游客|农民工|人才|劳动力|毕业生|人|青年|党员|干部)$/u.test(
          noun,
        )
      ? '人'
      : '';
  return base ? { ...unit, unit: unit.unit + base, info: unitNamed(base) } : unit;
}

/** 新建, 改造 … at the front of a phrase whose object follows the number: 新建明德高中等|11个|项目. */
const leadingVerb = (phrase: string): string =>
  /等$/u.test(phrase) || /^(?:新|建成|改造|投用)/u.test(phrase) ? stripLead(phrase).verb : '';

/** 黄浦江累计贯通|69公里|岸线: the verb at the end of the phrase, whose object follows. */
function trailingVerb(phrase: string): string | undefined {
  for (let length = 4; length >= 2; length--) {
    const tail = phrase.slice(-length);
    if (tail.length === length && stripLead(tail).verb === tail) return tail;
  }
  return undefined;
}

/** “总投资185亿元的64个重点技改项目”: what a dependent noun belongs to, when it stands behind. */
function nounBehind(text: string, at: number, next: Quantity | undefined): string | undefined {
  if (text[at] !== '的') return undefined;
  if (!next || at + 1 < next.start) return nounAfter(text, at + 1, next?.start ?? text.length)?.noun;
  const found: Following | undefined = nounAfter(text, next.end, Math.min(text.length, next.end + 30));
  return found?.noun ?? (clauseAfter(text, next.end, text.length) || undefined);
}
