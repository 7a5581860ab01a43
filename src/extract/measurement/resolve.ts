/** Quantities of a passage → observations: which indicator each number belongs to, and in which aspect. */
import type { Aspect, Comparator } from '../fact';
import { itemsOf } from './enumerations';
import { clauseAfter, nounAfter } from './following';
import { clauseStart, DEPENDENT, type Head, parseHead, stripLead } from './phrase';
import type { Quantity } from './quantities';

export interface Observation {
  quantity: Quantity;
  indicator: string;
  aspect: Aspect;
  value: number | [number, number];
  comparator: Comparator;
  /** Span in the passage: phrase and number. */
  from: number;
  to: number;
  basis?: string;
  scope?: string;
  /** A value that another one replaces (由A提高到B): the period before. */
  earlier?: boolean;
}

const NEW = /^(?:净增|新增|新认定|新获批|新培育|新引进|新建成?|新设立?|增加)/u;
const SCOPE_WORD =
  /(?:全国|全省|全市|全区|全县|全州|全盟|全球|世界|国内|省内|市内|同类[^，。；、]{0,8}|中部|西部|东部|东北|地级市|县级市|设区市|副省级城市|省会城市|直辖市|长三角|各[市州县区]{1,3}|[一-龥]{1,4}[省市])+(?:[^，。；、]{0,6}(?:县|市|区|城市|地区|省份)|中|排名|的)*$/u;
const RANK_TAIL =
  /(?:位居|位列|名列|排名?|居|列|在|稳居|位次?|跃居|升至|上升[到至]|提升[到至]|进至|跻身|进入|保持|前移至|跃升至?|稳定在|连续\p{Script=Han}{1,3}年|连续\d+年|分别|均|继续|仍|并列|均居|首次|跃至|评价|综合|为|获|荣获|获得|取得|始终|持续|位于|处于|重返|攀升至|并|的)$/u;

/** All observations of a passage, in text order. */
export function observationsIn(text: string, quantities: Quantity[], earlierIndicator?: string): Observation[] {
  const out: Observation[] = [];
  let floor = 0;
  /** Names of the latest group of indicators: two and more after 分别. */
  let group: string[] = earlierIndicator ? [earlierIndicator] : [];
  let carriedVerb = '';
  let pending: { items: string[]; next: number; head: Head } | undefined;
  let forwardNoun: string | undefined;

  quantities.forEach((q, index) => {
    const limit = quantities[index + 1]?.start ?? text.length;
    const begin = clauseStart(text, q.start, Math.min(floor, q.start));
    const between = text.slice(floor, q.start);
    const head = parseHead(text, begin, q.start);
    const isFresh = begin > floor || floor === 0;
    if (isFresh && /[。；;！]/u.test(text.slice(floor, begin))) carriedVerb = '';

    // the next value of a list: “分别增长6%、5%和4%”
    if (
      pending &&
      pending.next < pending.items.length &&
      /^[、，,和及与\s]*(?:以及)?$/u.test(between.replace(/(?:超过?|突破|近|约|达到?|不低于|为)$/u, ''))
    ) {
      const name = pending.items[pending.next++]!;
      push(q, name, pending.head, begin);
      group = [...group, name];
      floor = q.end;
      return;
    }
    pending = undefined;

    if (q.rank) {
      rankObservation(q, begin);
      floor = q.end;
      return;
    }

    const kind = q.unit.info?.kind;
    const following = kind === 'rate' || kind === 'money' ? undefined : nounAfter(text, q.end, limit);
    const verbOnly = head.phrase === '' || head.phrase === head.verb || head.phrase === '';
    const counted =
      following && (kind === 'count' || kind === undefined || verbOnly || /等$/u.test(text.slice(head.from, q.start)));
    if (following && counted && !(head.direction && !verbOnly && kind !== 'count')) {
      const verb = verbOnly
        ? head.verb || (/[、和及]\s*$/u.test(between) ? carriedVerb : '')
        : leadingVerb(head.phrase);
      const name = countedName(following.noun, following.predicate, verb);
      if (verb) carriedVerb = verb;
      const aspect: Aspect = /^(?:增加|净增|减少)$/u.test(verb || head.moved) ? 'change' : 'level';
      emit(
        q,
        aspect === 'change' ? following.noun : name,
        aspect,
        aspect === 'change' && head.direction === 'down' ? -1 : 1,
        head,
        Math.min(head.from, q.start),
        following.to,
      );
      group = [name];
      floor = following.to;
      return;
    }
    const plain = kind === 'money' || kind === 'measure' ? forward(text, q.end, quantities[index + 1]) : undefined;
    forwardNoun = plain;

    let name = head.phrase.replace(/[的“"]+$/u, '').replace(/^[”"]/u, '');
    if (name === '' || name === head.verb) {
      if (/[、和及与]\s*$/u.test(between) || name === '' || group.length) {
        if (head.respectively && group.length > 1) {
          pending = { items: group, next: 1, head };
          push(q, group[0]!, head, begin);
          floor = q.end;
          return;
        }
        const inherited = group.at(-1);
        if (!inherited) {
          floor = q.end;
          return;
        }
        push(q, name ? name + thingOf(inherited) : inherited, head, begin);
        floor = q.end;
        return;
      }
    }
    if (isFresh && !/[、]/u.test(text[begin - 1] ?? '')) carriedVerb = head.verb;
    const items = itemsOf(name);
    const sequel = countSequel(text, quantities, index);
    if (items.length === 1 && head.respectively && sequel > 0) items.push(...Array<string>(sequel).fill(name));
    if (items.length > 1 && (head.respectively || (sequel >= items.length - 1 && sequel > 0) || head.each)) {
      const names = items.map((item) => complete(item));
      if (head.each && !head.respectively && sequel === 0) {
        for (const item of names) push(q, item, head, begin);
        group = names;
      } else {
        push(q, names[0]!, head, begin);
        group = [names[0]!];
        pending = { items: names, next: 1, head };
      }
      floor = q.end;
      return;
    }
    name = complete(name);
    const softly = /[、和及与]\s*$/u.test(text.slice(floor, head.from)) || text[begin - 1] === '、';
    if (!isFresh && softly && carriedVerb && !head.verb && kind === 'count' && !name.startsWith(carriedVerb))
      name = carriedVerb + name;
    else if (head.verb) carriedVerb = head.verb;
    push(q, name, head, begin);
    group = [name];
    floor = q.end;
  });
  return out;

  /** A dependent noun gets the thing before it: 总数 → 国家级“小巨人”总数. */
  function complete(name: string): string {
    if (!DEPENDENT.test(name)) return name;
    const base = group.at(-1) ?? forwardNoun;
    if (forwardNoun && !group.length) return forwardNoun + name;
    if (!base) return name;
    if (base.endsWith(name)) return base;
    return bare(base, name) + name.replace(/^其中/u, '');
  }

  function push(q: Quantity, name: string, head: Head, begin: number): void {
    const points = q.unit.info?.dimension === 'points';
    const rate = q.unit.info?.kind === 'rate';
    let aspect: Aspect = 'level';
    if (head.reached && !head.growthNoun) aspect = 'level';
    else if (points) aspect = 'change';
    else if (head.direction) aspect = rate ? 'growth' : 'change';
    let indicator = name;
    const verb = /^(?:增加|净增|减少)/u.exec(name)?.[0];
    if (verb && name.length > verb.length && !rate) {
      aspect = 'change';
      indicator = name.slice(verb.length);
      emit(q, indicator, aspect, verb === '减少' ? -1 : 1, head, head.from, q.end);
      return;
    }
    emit(
      q,
      indicator,
      aspect,
      head.direction === 'down' && (aspect === 'growth' || aspect === 'change') ? -1 : 1,
      head,
      Math.min(Math.max(begin, head.from), q.start),
      q.end,
    );
  }

  function emit(
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
    out.push({
      quantity: q,
      indicator,
      aspect,
      value,
      comparator: q.comparator,
      from: Math.min(from, q.start),
      to: Math.max(to, q.end),
      basis: head.basis,
    });
  }

  function rankObservation(q: Quantity, begin: number): void {
    let rest = text.slice(begin, q.start);
    let scope = '';
    for (;;) {
      const tail = RANK_TAIL.exec(rest);
      const where = scope ? null : SCOPE_WORD.exec(rest);
      if (tail) rest = rest.slice(0, -tail[0].length);
      else if (where) {
        scope = where[0];
        rest = rest.slice(0, -where[0].length);
      } else break;
    }
    const { skip } = stripLead(rest);
    const from = begin + skip;
    let name = rest.slice(skip).replace(/^(?:其|在)/u, '');
    const verb = /(?:位居|位列|名列|列|居|入选|排名?|跻身|进入)([^，。；、]{5,})$/u.exec(name);
    if (verb) {
      scope = verb[1]! + scope;
      name = name.slice(0, verb.index);
    }
    const items = name ? itemsOf(name) : [];
    if (items.length > 1) {
      for (const item of items) rankEmit(q, complete(item), scope, from);
      group = items;
      return;
    }
    if (!name) {
      const specific = /(?:百强|榜|指数|排行|\p{Script=Han}{6,})/u.test(scope);
      if (specific) name = `${scope}排名`;
      else if (group.length) {
        for (const item of /均|都|分别/u.test(text.slice(begin, q.start)) ? group : [group.at(-1)!])
          rankEmit(q, item, scope, from);
        return;
      } else return;
    } else name = complete(name);
    rankEmit(q, name, scope, from);
  }

  function rankEmit(q: Quantity, indicator: string, scope: string, from: number): void {
    out.push({
      quantity: q,
      indicator,
      aspect: 'rank',
      value: q.value,
      comparator: q.comparator,
      from: Math.min(from, q.start),
      to: q.end,
      scope: scope || undefined,
    });
  }
}

/** 粮食播种面积 → 粮食 before 总产; 新增国家级“小巨人” → 国家级“小巨人” before 总数. */
function bare(base: string, dependent = ''): string {
  let thing = base.replace(NEW, '');
  if (/产量?$|单产/u.test(dependent)) thing = thing.replace(/(?:播种|种植|生产)?面积$/u, '');
  return thing || base;
}

/** 累计签约家居企业 → 家居企业. */
function thingOf(name: string): string {
  const { skip, verb } = stripLead(name);
  const thing = name.slice(skip + verb.length);
  return verb && thing.length >= 2 ? thingOf(thing) : bare(name.slice(skip));
}

/** How many of the next quantities follow with nothing but a list mark between. */
function countSequel(text: string, quantities: Quantity[], index: number): number {
  let n = 0;
  for (let i = index + 1; i < quantities.length; i++) {
    const between = text
      .slice(quantities[i - 1]!.end, quantities[i]!.start)
      .replace(/(?:超过?|突破|近|约|达到?|不低于|为)$/u, '');
    if (!/^[、和及与\s]+(?:以及)?$/u.test(between)) break;
    n++;
  }
  return n;
}

const leadingVerb = (phrase: string): string =>
  /等$/u.test(phrase) || /^(?:新|建成|改造|投用)/u.test(phrase) ? stripLead(phrase).verb : '';

const GENERIC =
  /^(?:项目|企业|工程|产业|社区|小区|村|院校|学校|单位|案例|成果|品牌|乡镇|街道|园区|景区|基地|机构|公司|家庭|团队|产品|集体|个人|医院|县区|村庄|区县)$/u;

/** 60个|项目|尽早开工建设 → 开工建设项目; 14个|社区|被评为四川省绿色社区 → 四川省绿色社区. */
function countedName(noun: string, predicate: string, verb: string): string {
  if (!GENERIC.test(noun) || predicate === '') return verb + noun;
  const plain = predicate
    .replace(
      /^(?:尽[早快]|顺利|全部|全面|正在|已经?|均|都|陆续|相继|全覆盖|如期|加快|正式|成功|同步|有序|提前|力争)+/u,
      '',
    )
    .replace(/(?:[了的]|[，,]?(?:可|将|预计|并|后).*)$/u, '');
  const title = /^(?:被评为|被认定为|被授予|获评|入选|荣获|获得|跻身)(.+)$/u.exec(plain)?.[1];
  if (title?.endsWith(noun)) return title;
  return plain.length > 0 && plain.length <= 24 ? (plain.startsWith(verb) ? '' : verb) + plain + noun : verb + noun;
}

/** “总投资185亿元的64个重点技改项目”: what a dependent noun belongs to, when it stands behind. */
function forward(text: string, at: number, next: Quantity | undefined): string | undefined {
  if (!next || text.slice(at, next.start) !== '的') return undefined;
  return (
    nounAfter(text, next.end, Math.min(text.length, next.end + 30))?.noun ??
    (clauseAfter(text, next.end, text.length) || undefined)
  );
}
