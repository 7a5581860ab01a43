/** Quantities of a passage → observations: which indicator each number belongs to, and in which aspect. */
import { clauseStart } from './clause-start';
import { isListOfIndicators, itemsOf, ownersOf } from './enumerations';
import { clauseAfter, type Following, nounAfter, predicateOfList } from './following';
import { isOnlyVerbs, stripLead } from './lead';
import { ASIDE, COMPARING, LIST_MARK, Memory } from './memory';
import { completed, countedName, peopleWho, plainName, planIn, reached, takesPart, withoutNew } from './names';
import { counted, helped, isPurpose, leadingVerb, nounBehind, peopled, trailingVerb } from './objects';
import { type Observation, stated } from './observation';
import { DEPENDENT, type Head, parseHead } from './phrase';
import type { Quantity } from './quantities';
import { listOf, rankingOf } from './ranking';

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

/** “A、B分别占C的” before a percentage. */
const SHARE_OF = /^(.{2,}?)(?:分别|均|约|已)?占([\p{Script=Han}A-Za-z]{2,14}?)(?<!比重|比例|份额|率)$/u;
const BUILDS = /^(?:新|建|改|扩)/u;
const IN_LIST = /[、和及与]\s*$/u;

const OF_LIST = /等(?:在建|新建|一批|共)?的?$/u;
const MONEY_VERB = /^(?:累计)?(?:投入|投资|安排|筹集|筹措|拨付|统筹|整合)$/u;

/** “某化工|15万吨|烧碱项目”: a firm and the size of its works, no quantity stated. */
const isMake = (head: Head): boolean =>
  !head.sawVerb && !head.verb && !/(?:[量能力产]|吞吐|规模|消费|排放|库存|需求)$/u.test(head.phrase);

/** “中心城区|180亿元|政府投资重大项目”: a sum and what it is, where the words before say only whose. */
const fundsOf = (head: Head, following: Following | undefined): following is Following =>
  following?.predicate === '' &&
  head.phrase !== '' &&
  !head.direction &&
  /(?:项目|工程|资金|债券|基金|贷款|补贴|订单)$/u.test(following.noun) &&
  !/(?:投资|资金|产值|收入|支出|利润|规模|[额款值])$/u.test(head.phrase);

/** All observations of a passage, in text order; `topic` is what the sentence before it speaks of. */
export const observationsIn = (text: string, quantities: Quantity[], topic?: string): Observation[] =>
  new PassageReading(text, quantities, topic).read();

/** Reads one passage from left to right. */
class PassageReading extends Memory {
  read(): Observation[] {
    this.quantities.forEach((q, index) => {
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
        this.ranked(place) ??
        this.planned(place) ??
        this.counted(place) ??
        this.shared(place) ??
        this.elided(place) ??
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

  private ranked({ q, begin }: Place): number | undefined {
    if (!q.rank) return undefined;
    const { names, scope, each, from } = rankingOf(this.text, begin, q.start);
    if (!names.length) names.push(...listOf(this.text.slice(this.floor, begin)));
    const whole = names.map((n) => completed(n, this.known.group.at(-1), undefined));
    if (whole.length) this.known.group = whole;
    const before = each && this.series.length > this.known.group.length ? this.series : this.known.group;
    const ranked = whole.length ? whole : each ? before : this.known.group.slice(-1);
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

  /** 完成年计划|710亿元|的89.4%: what the plan was, and how much of it is done. */
  private planned({ q, head, between, begin }: Place): number | undefined {
    const { plan } = this;
    this.plan = undefined;
    const base = this.known.group.at(-1);
    if (!base) return undefined;
    const rate = q.unit.info?.kind === 'rate';
    const said = planIn(this.text.slice(begin, q.start));
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

  private shareFollows(q: Quantity): boolean {
    return /^的\d[\d.]*%/u.test(this.text.slice(q.end, q.end + 12));
  }

  /** The noun follows the number: 新增1个|千亿产业, 4000套|人才公寓. */
  private counted({ q, index, begin, head, between, fresh }: Place): number | undefined {
    const kind = q.unit.info?.kind;
    if (kind === 'rate') return undefined;
    const limit = this.quantities[index + 1]?.start ?? this.text.length;
    const found = nounAfter(this.text, q.end, limit);
    const following = found && (kind === 'money' ? isPurpose(found.noun) : takesPart(found.noun)) ? undefined : found;
    const before = this.text.slice(begin, q.start);
    const verbs = isOnlyVerbs(before);
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
    const own = verbs ? before.slice(stripLead(before).skip) : head.verb;
    const verb =
      object || (verbOnly ? own || (IN_LIST.test(between) ? this.known.carriedVerb : '') : leadingVerb(head.phrase));
    const moved = /^(?:增加|净增|减少)$/u.test(verb || head.moved);
    const whose = q.unit.info?.dimension === 'people' ? following.noun.replace(/(?<=^.{2,})“.*$/u, '') : following.noun;
    const noun = counted(whose, limit < this.text.length ? this.text.slice(following.to, limit) : '，');
    const to = following.from + noun.length;
    const name = moved ? noun : (helped(verb, noun) ?? countedName(noun, following.predicate, verb));
    if (verb) this.known.carriedVerb = verb;
    else if (fresh) this.known.carriedVerb = '';
    if (!q.unit.info) q.unit = peopled(q.unit, following.noun);
    const falls = moved && (verb || head.moved) === '减少';
    this.out.push(
      stated(this.text, q, name, moved ? 'change' : 'level', head, Math.min(head.from, q.start), to, falls),
    );
    this.known.group = [name];
    return noun === following.noun ? to : following.from;
  }

  /** “先后三次在全国作经验介绍”, “18万人达到脱贫标准”: what was done so often, by so many. */
  private doers(q: Quantity, head: Head): number | undefined {
    const deed = clauseAfter(this.text, q.end, this.text.length);
    const name = q.unit.unit !== '次' ? peopleWho(deed, q.unit.unit) : deed.length < 4 ? undefined : deed;
    if (!name) return undefined;
    const to = q.end + deed.length;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), to));
    return to;
  }

  /** “89.4%的公园实现24小时开放”: a share of what follows. */
  private shared({ q, index, head }: Place): number | undefined {
    if (q.unit.info?.dimension !== 'share' || head.direction) return undefined;
    const limit = this.quantities[index + 1]?.start ?? this.text.length;
    const joined = this.text[q.end] === '的';
    if (joined ? head.phrase !== '' : !nounAfter(this.text, q.end, limit) || head.sawVerb) return undefined;
    const own = clauseAfter(this.text, q.end + (joined ? 1 : 0), limit);
    const rest = own + (joined ? predicateOfList(this.text, q.end + 1 + own.length) : '');
    if (rest.length < 3) return undefined;
    const name = `${head.phrase.slice(head.phrase.lastIndexOf('、') + 1)}${rest}占比`;
    this.out.push(stated(this.text, q, name, 'level', head, Math.min(head.from, q.start), q.end + own.length));
    return joined ? q.end + 1 + own.length : q.end;
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
    let inherited = this.base(begin);
    if (!inherited) {
      if (name.length > 1) this.push(q, name, head, begin); // 交付31.7万套: better a bare verb than nothing
      return q.end;
    }
    if (head.direction && q.unit.info?.dimension !== 'points') inherited = this.wholes.get(inherited) ?? inherited;
    const total = /累计|总共|合计/u.test(between);
    if (!group.length) this.known.group = [inherited];
    this.push(q, name ? reached(name, inherited, q.unit.unit) : total ? withoutNew(inherited) : inherited, head, begin);
    return q.end;
  }

  /** The ordinary case: the indicator stands before the number. */
  private named(place: Place): number {
    const { q, index, head, begin, fresh } = place;
    const { text, known } = this;
    const kind = q.unit.info?.kind;
    const behind =
      kind === 'money' || kind === 'measure' ? nounBehind(text, q.end, this.quantities[index + 1]) : undefined;
    const forward = behind?.noun;
    if (q.unit.info?.dimension === 'mass' && isMake(head) && nounAfter(text, q.end, text.length)) return q.end;
    const inList = text[begin - 1] === '、' || IN_LIST.test(text.slice(this.floor, head.from));
    if (fresh && !inList) known.carriedVerb = head.verb;
    const sequel = this.sequelOf(index);
    const { name: said, items } = this.listNamed(place, sequel);
    const together = sequel === 0 && (head.each || isListOfIndicators(said));
    if (items.length > 1 && (head.respectively || (sequel > 0 && sequel >= items.length - 1) || together)) {
      const names = items.map((item) => completed(item, this.base(begin), forward));
      if (together && !head.respectively) {
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
    let name = this.whole(said, begin, forward);
    const countsBuilt = kind === 'count' || (kind === 'measure' && BUILDS.test(known.carriedVerb));
    if (!fresh && inList && known.carriedVerb && !head.verb && countsBuilt && !name.startsWith(known.carriedVerb))
      name = known.carriedVerb + name;
    else if (head.verb) known.carriedVerb = head.verb;
    this.push(q, name, head, begin);
    known.group = [name];
    return q.end;
  }

  /** The phrase as a name, and the indicators that it names together, one for each of the values that follow. */
  private listNamed({ q, head, begin }: Place, sequel: number): { name: string; items: string[] } {
    const share = q.unit.info?.dimension === 'share';
    const owned = share && /占[^占]{2,14}的$/u.test(head.phrase);
    const phrase = plainName(owned ? head.phrase : head.phrase.replace(/[的“"]+$/u, '').replace(/^[”"]/u, ''));
    const parts = share ? SHARE_OF.exec(phrase) : null;
    const items = (
      parts
        ? itemsOf(parts[1]!, sequel + 1).map((item) => this.shareOf(item, `${item}占${parts[2]}比重`))
        : itemsOf(phrase, sequel + 1)
    ).map((item) => head.added + item);
    const listed = sequel === 0 ? /^.*[、”].*等([^、，]{2,})$/u.exec(phrase)?.[1] : undefined;
    if (listed) return { name: head.verb + listed, items: [] };
    const name = parts && items.length === 1 ? items[0]! : head.added + phrase;
    if (items.length > 1 || sequel === 0) return { name, items };
    const owners = ownersOf(this.text.slice(begin, head.from), sequel + 1);
    if (owners.length > 1) return { name, items: owners.map((owner) => owner + name) };
    return { name, items: head.respectively ? Array<string>(sequel + 1).fill(name) : items };
  }
}
