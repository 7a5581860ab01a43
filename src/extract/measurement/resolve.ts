/** Quantities of a passage → observations: which indicator each number belongs to, and in which aspect. */
import { borrowed, growsByLabel } from './borrowed';
import { clauseStart } from './clause-start';
import { IN_LIST } from './counting';
import { ADDS, BUILDS, LISTED_WORKS, MONEY_VERB, RAISED, STAGE, WHOLE_VERB } from './deeds';
import { Divided } from './divided';
import { isListOfIndicators } from './enumerations';
import { isOnlyVerbs } from './lead';
import { COMPARING, LIST_MARK, MOVING } from './list-marks';
import { ASIDE } from './memory';
import { doneBy, MODIFIER, perHead, perHeadFirst, reached, restOf, withoutNew } from './names';
import { heldBehind, nounBehind } from './objects';
import type { Observation } from './observation';
import { DEPENDENT, parseHead } from './phrase';
import { pulled } from './pull';
import type { Quantity } from './quantities';
import { contestOf, listOf } from './ranking';
import type { Place } from './ranks-and-plans';
import { RATE_NAME, rated, SHARE_ALONE, spentOn } from './rates';

/** All observations of a passage, in text order; `topic` is what the sentence before it speaks of, `before` what stands before its ；. */
export const observationsIn = (
  text: string,
  quantities: Quantity[],
  topic?: string,
  before: Observation[] = [],
): Observation[] => new PassageReading(text, quantities, topic, before).read();

/** Reads one passage from left to right. */
class PassageReading extends Divided {
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
        this.divided(place) ??
        this.inhabited(place) ??
        this.sizedBefore(place) ??
        this.ranked(place) ??
        this.aimed(place) ??
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
    if (!pending || pending.next >= pending.items.length) return undefined;
    const moved = pending.head.respectively ? MOVING.exec(between)?.[0] : undefined;
    if (!LIST_MARK.test(between.replace(moved ? MOVING : COMPARING, ''))) return undefined;
    const name = pending.items[pending.next++]!;
    const first = this.out.at(-1)?.quantity;
    if (first?.rank === undefined && first?.comparator === '>' && first.start < first.from && q.comparator === '=')
      q.comparator = '>'; // 分别突破900亿元、|400亿元
    const direction = moved && (/[增上提]/u.test(moved) ? 'up' : 'down');
    if (direction) pending.head = { ...pending.head, direction };
    this.push(q, name, pending.head, begin);
    this.known.group.push(name);
    this.known.pending = pending;
    return q.end;
  }

  /** Nothing but a verb before the number: it speaks of the indicator before. */
  private elided({ q, index, head, begin, between }: Place): number | undefined {
    const name = head.phrase;
    if (name !== '' && name !== head.verb && !isOnlyVerbs(name) && !(STAGE.test(name) && this.countedBefore(q)))
      return undefined;
    if (q.unit.info?.kind === 'money' && MONEY_VERB.test(name)) {
      this.push(q, name, head, begin);
      this.known.group = [name];
      return q.end;
    }
    const reaches = /^(?:惠及|覆盖|辐射|服务)$/u.test(name)
      ? nounBehind(this.text, q.end, this.quantities[index + 1])
      : undefined;
    if (reaches) {
      this.push(q, reached(name, reaches.noun, q.unit.unit), head, begin);
      return q.end;
    }
    const share =
      name === '' && SHARE_ALONE.test(this.text.slice(begin, q.start)) ? this.whole('占比', begin, undefined) : '占比';
    if (share !== '占比' && !/比[重例]占比$/u.test(share) && q.unit.info?.dimension === 'share') {
      this.push(q, share, head, begin);
      return q.end;
    }
    const still = name === '' && !head.direction && !head.reached;
    const held = still ? heldBehind(this.text, between, q, this.quantities[index + 1]) : undefined;
    if (held) {
      this.push(q, held.noun, head, begin);
      this.known.group = [held.noun];
      return held.to;
    }
    const whole = q.unit.info?.kind === 'count' && MODIFIER.test(name) ? this.partOf(name, q) : undefined;
    if (whole) {
      this.push(q, whole, head, begin);
      return q.end;
    }
    if (WHOLE_VERB.test(name)) {
      this.push(q, name, head, begin);
      this.known.group = [name];
      return q.end;
    }
    const sequel = this.sequelOf(index, head.respectively && head.direction !== undefined);
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
    let inherited =
      (STAGE.test(name) ? (this.wholeOfParts(q, begin) ?? this.countedBefore(q)) : undefined) ??
      this.base(begin) ??
      this.continued(q);
    const [listed] = q.unit.unit === '位' && head.direction ? listOf(this.text.slice(0, begin)) : [];
    if (listed) this.known.group = [(inherited = listed)];
    if (!inherited) {
      if (name.length > 1) this.push(q, doneBy(name, q.unit.unit), head, begin); // 交付31.7万套: better a bare verb than nothing
      if (name.length > 1) this.known.group = [name];
      return q.end;
    }
    if (name === '' && !head.direction && !head.reached) this.goesOn(q, head);
    if (head.direction && q.unit.info?.dimension !== 'points') inherited = this.wholes.get(inherited) ?? inherited;
    if (head.yearly && head.direction) inherited = inherited.replace(/^累计(?=[\p{Script=Han}]{4})/u, '');
    if (!name && (/累计|总共|合计/u.test(between) || this.passesStock(q))) {
      inherited = withoutNew(inherited);
      this.known.group = [inherited];
    }
    if (!group.length) this.known.group = [inherited];
    if (name.length > 2 && q.unit.info?.kind === 'count' && RATE_NAME.test(inherited)) inherited = ''; // 报销比例90%，|签约服务|4.2万人
    const own = name ? reached(name, inherited, q.unit.unit) : doneBy(inherited, q.unit.unit);
    if (/^[出存]栏$/u.test(name)) this.known.group = [own];
    this.push(q, own, head, begin);
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
    const inList = text[begin - 1] === '、' || IN_LIST.test(text.slice(this.floor, head.from));
    const acts = head.verb || (ADDS.exec(head.phrase)?.[0] ?? '');
    if (fresh && !inList) known.carriedVerb = acts === '累计' ? '' : acts;
    const sequel = this.sequelOf(index, head.respectively && head.direction !== undefined);
    const { name: said, items } = this.listNamed(place, sequel);
    if (q.unit.unit === '%' && !head.direction && growsByLabel(said, text, begin)) head.direction = 'up';
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
    if (behind && /(?:签订|签署|达成)$/u.test(said)) {
      this.push(q, behind.noun, head, begin); // 与银行签订|60亿元|的合作协议
      return Math.max(q.end, behind.to);
    }
    const sum = head.verb ? said.slice(head.verb.length) : said;
    if (behind && DEPENDENT.test(sum)) {
      const name = behind.noun + sum;
      this.push(q, name, head, begin);
      this.things.set(name, behind.noun);
      known.group = [name];
      return Math.max(q.end, behind.to);
    }
    const work = kind === 'measure' ? said.replace(LISTED_WORKS, '') : said;
    let name = borrowed(this.whole(work, begin, forward), q, this.before(q), this.alike(q));
    if (kind === 'count' || kind === 'measure' || (kind === 'money' && name.endsWith('居民'))) {
      const base = this.out.at(-1);
      if (MODIFIER.test(name)) {
        name = this.partOf(name, q);
      }
      if (base && !this.text.slice(base.to, q.start).includes('。') && base.indicator.startsWith('每'))
        name = perHead(name, base.indicator);
    }
    if (/位次?$/u.test(q.unit.unit))
      name = (/^(?:位次|排名|名次)$/u.test(said) ? listOf(text.slice(0, begin))[0] : contestOf(name)) ?? name;
    if (kind === 'count') name = restOf(perHeadFirst(name), text.slice(q.end, q.end + 24));
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
      !head.sawVerb &&
      countsBuilt &&
      name === said &&
      !/^(?:总|累计|增加|减少|净增)|(?:产量|总量|总额|产值)$/u.test(name) &&
      !name.startsWith(known.carriedVerb)
    )
      name = known.carriedVerb + name;
    else if (head.verb && head.verb !== '累计') known.carriedVerb = head.verb;
    const pull = q.unit.info?.dimension === 'points' ? pulled(name, head.moved, this.before(q)?.indicator) : undefined;
    if (pull?.falls) head.direction = 'down';
    name = pull?.name ?? this.partAt(spentOn(rated(name, q, text), q, text), q);
    if (q.unit.unit === '家' && /^(?:[^，。、]{3,}、){2,}[^，。、]{3,}$/u.test(name)) name = `${head.verb}企业`; // A、B、C|3家
    this.push(q, name, head, begin);
    known.group = [name];
    return q.end;
  }
}
