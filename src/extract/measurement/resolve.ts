/** Quantities of a passage → observations: which indicator each number belongs to, and in which aspect. */
import { borrowed } from './borrowed';
import { clauseStart } from './clause-start';
import { IN_LIST } from './counting';
import { isListOfIndicators, itemsOf, measuredNames, membersOf, ownersOf } from './enumerations';
import { isOnlyVerbs } from './lead';
import { ASIDE, COMPARING, LIST_MARK } from './memory';
import { completed, MODIFIER, modified, perHead, plainName, reached, summedUp, withoutNew } from './names';
import { nounBehind } from './objects';
import type { Observation } from './observation';
import { DEPENDENT, type Head, parseHead } from './phrase';
import type { Quantity } from './quantities';
import { listOf } from './ranking';
import type { Place } from './ranks-and-plans';
import { Sizes } from './sizes';

/** “A、B分别占C的” before a percentage. */
const SHARE_OF =
  /^(.{2,}?)(?:分别|均|约|已)?(?:占|(?:稳定|保持)在(?=全)|达到?(?=全))([\p{Script=Han}A-Za-z]{2,14}?)(?<!比重|比例|份额|率)$/u;
const BUILDS = /^(?:新|建|改|扩)/u;

/** 提高|最高支付限额|3800元: by how much a standard rises. */
const RAISED =
  /^(?:次年|每年|再)?(?:提高|上调|调增|下调|调减)(.*(?:标准|限额|额度|补助|补贴|工资|养老金|待遇|津贴|上限|下限|起付线|封顶线|价格|均价|费用))$/u;

/** What becomes of works begun. */
const STAGE = /^(?:竣工|建成|交付|完工|主体完工|基本建成|开工|投产|完成|分配入住)$/u;

/** Verbs that say what they are about: 造林6.8万亩. */
const WHOLE_VERB =
  /^(?:完成|新增|累计)?(?:人工)?(?:造林|造林绿化|植树|植树造林|营造林|绿化|退耕还林|封山育林|退牧还草|招商|就业|脱贫|植绿|还林|治沙)$/u;

/** A、B等绿色产品产量, 市老年护养院等养老机构: names and their class. */
const OF_CLASS = /^(.*[、”].*|.*(?:院|厂|司|站|园|中心|项目|工程|校|桥|路|村|镇|集团|馆|所))等([^、，]{2,})$/u;

const MONEY_VERB = /^(?:累计)?(?:投入|投资|安排|筹集|筹措|拨付|统筹|整合)$/u;

/** All observations of a passage, in text order; `topic` is what the sentence before it speaks of. */
export const observationsIn = (text: string, quantities: Quantity[], topic?: string): Observation[] =>
  new PassageReading(text, quantities, topic).read();

/** Reads one passage from left to right. */
class PassageReading extends Sizes {
  read(): Observation[] {
    this.quantities.forEach((q, index) => {
      if (q === this.limit) return;
      this.enter(this.asideAt(q.start));
      let begin = clauseStart(this.text, q.start, Math.min(this.floor, q.start));
      if (this.aside && this.text[begin] === '含') begin++;
      const place: Place = {
        q,
        index,
        begin,
        between: this.text.slice(this.floor, q.start).replace(ASIDE, ''),
        head: parseHead(this.text, begin, q.start),
        fresh: begin > this.floor || this.floor === 0,
      };
      if (place.fresh && /[。；;！]/u.test(this.text.slice(this.floor, begin))) this.known.carriedVerb = '';
      const said = this.out.length;
      this.floor =
        this.listed(place) ??
        this.enclosed(place) ??
        this.sizedBefore(place) ??
        this.ranked(place) ??
        this.planned(place) ??
        this.attained(place) ??
        this.counted(place) ??
        this.shared(place) ??
        this.elided(place) ??
        this.sized(place) ??
        this.named(place);
      if (!q.rank) this.remember(this.out.slice(said), place.between);
    });
    return this.out;
  }

  /** The next value of a list: “分别增长6%、5%和4%”. */
  private listed({ q, between, begin }: Place): number | undefined {
    const { pending } = this.known;
    this.known.pending = undefined;
    if (!pending || pending.next >= pending.items.length || !LIST_MARK.test(between.replace(COMPARING, '')))
      return undefined;
    const name = pending.items[pending.next++]!;
    this.push(q, name, pending.head, begin);
    this.known.group.push(name);
    this.known.pending = pending;
    return q.end;
  }

  /** Nothing but a verb before the number: it speaks of the indicator before. */
  private elided({ q, index, head, begin, between }: Place): number | undefined {
    const name = head.phrase;
    if (name !== '' && name !== head.verb && !isOnlyVerbs(name)) return undefined;
    if (q.unit.info?.kind === 'money' && MONEY_VERB.test(name)) {
      this.push(q, name, head, begin);
      this.known.group = [name];
      return q.end;
    }
    if (WHOLE_VERB.test(name)) {
      this.push(q, name, head, begin);
      this.known.group = [name];
      return q.end;
    }
    const sequel = this.sequelOf(index);
    const { group } = this.known;
    const items = head.respectively || (sequel > 0 && group.length === sequel + 1) ? this.recent(sequel + 1) : [];
    if (head.respectively && sequel > 0 && items.length === 1) items.push(...Array<string>(sequel).fill(items[0]!));
    if (items.length > 1) {
      this.push(q, items[0]!, head, begin);
      this.known.pending = { items, next: 1, head };
      this.known.group = [items[0]!];
      return q.end;
    }
    if (name === '' && LIST_MARK.test(between) && this.out.at(-1)?.passed) head.passed = true;
    let inherited = (STAGE.test(name) ? this.wholeOfParts(q, begin) : undefined) ?? this.base(begin);
    const [listed] = q.unit.unit === '位' && head.direction ? listOf(this.text.slice(0, begin)) : [];
    if (listed) this.known.group = [(inherited = listed)];
    if (!inherited) {
      if (name.length > 1) this.push(q, name, head, begin); // 交付31.7万套: better a bare verb than nothing
      return q.end;
    }
    if (name === '' && !head.direction && !head.reached) this.goesOn(q, head);
    if (head.direction && q.unit.info?.dimension !== 'points') inherited = this.wholes.get(inherited) ?? inherited;
    if (!name && (/累计|总共|合计/u.test(between) || this.passesStock(q))) {
      inherited = withoutNew(inherited);
      this.known.group = [inherited];
    }
    if (!group.length) this.known.group = [inherited];
    this.push(q, name ? reached(name, inherited, q.unit.unit) : inherited, head, begin);
    return q.end;
  }

  /** 增长6.5%左右、力争|7%: a growth goes on. */
  private goesOn(q: Quantity, head: Head): void {
    const last = this.out.at(-1);
    if (last?.aspect !== 'growth' || q.unit.unit !== '%' || last.quantity.unit.unit !== '%') return;
    head.direction = [last.value].flat()[0]! < 0 ? 'down' : 'up';
  }

  /** The ordinary case: the indicator stands before the number. */
  private named(place: Place): number {
    const { q, index, head, begin, fresh } = place;
    const { text, known } = this;
    const kind = q.unit.info?.kind;
    const behind =
      kind === 'money' || kind === 'measure' ? nounBehind(text, q.end, this.quantities[index + 1]) : undefined;
    const forward = behind?.noun;
    const inList = text[begin - 1] === '、' || IN_LIST.test(text.slice(this.floor, head.from));
    if (fresh && !inList) known.carriedVerb = head.verb === '累计' ? '' : head.verb;
    const sequel = this.sequelOf(index);
    const { name: said, items } = this.listNamed(place, sequel);
    const together = sequel === 0 && (head.each || (kind !== 'count' && isListOfIndicators(said)));
    if (items.length > 1 && (head.respectively || (sequel > 0 && sequel >= items.length - 1) || together)) {
      const last = this.before(q);
      const names = items.map((item) => borrowed(this.completed(item, begin, forward), q, last));
      if ((together && !head.respectively) || sequel === 0) {
        for (const item of names) this.push(q, item, head, begin);
        known.group = names;
      } else {
        this.push(q, names[0]!, head, begin);
        known.group = [names[0]!];
        known.pending = { items: names, next: 1, head };
      }
      return q.end;
    }
    const sum = head.verb ? said.slice(head.verb.length) : said;
    if (behind && DEPENDENT.test(sum)) {
      const name = behind.noun + sum;
      this.push(q, name, head, begin);
      this.things.set(name, behind.noun);
      known.group = [name];
      return Math.max(q.end, behind.to);
    }
    let name = borrowed(this.whole(said, begin, forward), q, this.before(q));
    if (kind === 'count' || kind === 'measure' || (kind === 'money' && name.endsWith('居民'))) {
      const base = this.out.at(-1);
      if (MODIFIER.test(name)) {
        const thing = this.counterpart(q);
        const whole = modified(name, thing);
        if (thing && whole !== name) this.things.set(whole, thing);
        name = whole;
      }
      if (base && !this.text.slice(base.to, q.start).includes('。') && base.indicator.startsWith('每'))
        name = perHead(name, base.indicator);
    }
    const raised = kind === 'money' && !head.direction && !head.reached ? RAISED.exec(name) : null;
    if (raised) {
      head.direction = /下调|调减/u.test(name) ? 'down' : 'up';
      name = raised[1]!;
    }
    const countsBuilt = kind === 'count' || (kind === 'measure' && BUILDS.test(known.carriedVerb));
    if (
      !fresh &&
      inList &&
      known.carriedVerb &&
      !head.verb &&
      countsBuilt &&
      name === said &&
      !/^(?:总|累计)/u.test(name) &&
      !name.startsWith(known.carriedVerb)
    )
      name = known.carriedVerb + name;
    else if (head.verb && head.verb !== '累计') known.carriedVerb = head.verb;
    if (q.unit.unit === '家' && /^(?:[^，。、]{3,}、){2,}[^，。、]{3,}$/u.test(name)) name = `${head.verb}企业`; // A、B、C|3家
    this.push(q, name, head, begin);
    known.group = [name];
    return q.end;
  }

  /** What the numbers before count in the same unit, without what tells it apart. */
  private counterpart({ unit }: Quantity): string | undefined {
    const same = this.out.findLast((o) => o.quantity.unit.unit === unit.unit && !MODIFIER.test(o.indicator));
    return same && (this.things.get(same.indicator) ?? same.indicator);
  }

  /** 开工保障房1260套，其中廉租房420套、…，竣工|886套: of the whole, not of its last part. */
  private wholeOfParts(q: Quantity, begin: number): string | undefined {
    const sentence = Math.max(this.text.lastIndexOf('。', begin), 0);
    const parts = this.text.lastIndexOf('其中', begin - 1);
    if (parts < sentence) return undefined;
    return this.out.findLast((o) => o.to <= parts && o.quantity.unit.unit === q.unit.unit)?.indicator;
  }

  /** The phrase as a name, and the indicators that it names together, one for each of the values that follow. */
  private listNamed({ q, head, begin }: Place, sequel: number): { name: string; items: string[] } {
    const share = q.unit.info?.dimension === 'share';
    const owned = share && /占[^占]{2,14}的$/u.test(head.phrase);
    const phrase = summedUp(
      plainName(owned ? head.phrase : head.phrase.replace(/[的“"]+$/u, '').replace(/^[”"]/u, '')),
      head.verb,
    );
    const parts = share ? SHARE_OF.exec(phrase) : null;
    const items = (
      parts
        ? itemsOf(parts[1]!, sequel + 1).map((item) => this.shareOf(item, `${item}占${parts[2]}比重`))
        : itemsOf(phrase, sequel + 1)
    ).map((item) => head.added + item);
    const [, names, listed] = (sequel === 0 && OF_CLASS.exec(phrase)) || [];
    if (listed && head.each) return { name: head.verb + listed, items: measuredNames(names!, listed) };
    if (listed) return { name: head.verb + listed, items: [] };
    const name = parts && items.length === 1 ? items[0]! : head.added + phrase;
    if (head.each && sequel === 0) {
      const both = membersOf(this.text.slice(begin, head.from), name);
      if (both.length > 1) return { name, items: both };
    }
    if (items.length > 1 || sequel === 0) return { name, items };
    const before = head.respectively && DEPENDENT.test(name) ? this.recent(sequel + 1) : [];
    if (before.length === sequel + 1 && sequel > 0)
      return { name, items: before.map((base) => completed(name, this.wholes.get(base) ?? base, undefined)) };
    const owners = ownersOf(this.text.slice(begin, head.from), sequel + 1);
    if (owners.length > 1) return { name, items: owners.map((owner) => owner + name) };
    return { name, items: head.respectively ? Array<string>(sequel + 1).fill(name) : items };
  }
}
