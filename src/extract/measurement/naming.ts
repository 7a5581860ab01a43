/** What the phrase before a number names: one indicator, or several for the values that follow. */
import { itemsOf, measuredNames, membersOf, ownersOf } from './enumerations';
import { stripLead } from './lead';
import { completed, plainName, summedUp } from './names';
import { DEPENDENT, type Head } from './phrase';
import type { Quantity } from './quantities';
import type { Place } from './ranks-and-plans';
import { Sizes } from './sizes';

const PLACE = /^(?!建制|重点|中心|贫困|特色|城(?!关)|集|各)\p{Script=Han}{2,6}(?:街道|[镇乡县区市州旗盟])$/u;

/** “A、B分别占C的” before a percentage. */
const SHARE_OF =
  /^(.{2,}?)(?:分别|均|约|已)?(?:占|(?:稳定|保持)在(?=全)|达到?(?=全))([\p{Script=Han}A-Za-z]{2,14}?)(?<!比重|比例|份额|率)$/u;
/** 甲工程、乙工程|分别|完成投资 */
const RESPECTIVELY = /分别(?=完成投资额?$)/u;

/** A、B等绿色产品产量, 市老年护养院等养老机构: names and their class. */
const OF_CLASS =
  /^(.*[、”].*|.*(?:院|厂|司|站|园|中心|项目|工程|校|桥|路|村|镇|集团|馆|所|提升|改造|改扩建|[扩新迁]建|建设|整治|治理|修复|升级))等([^、，]{2,})$/u;

/** Names of indicators as the phrase gives them. */
export class Naming extends Sizes {
  /** 增长6.5%左右、力争|7%: a growth goes on. */
  protected goesOn(q: Quantity, head: Head): void {
    const last = this.out.at(-1);
    if (last?.aspect !== 'growth' || q.unit.unit !== '%' || last.quantity.unit.unit !== '%') return;
    head.direction = [last.value].flat()[0]! < 0 ? 'down' : 'up';
  }

  /** 开工保障房1260套，其中廉租房420套、…，竣工|886套: of the whole, not of its last part. */
  protected wholeOfParts(q: Quantity, begin: number): string | undefined {
    const sentence = Math.max(this.text.lastIndexOf('。', begin), 0);
    const parts = this.text.lastIndexOf('其中', begin - 1);
    if (parts < sentence) return undefined;
    return this.out.findLast((o) => o.to <= parts && o.quantity.unit.unit === q.unit.unit)?.indicator;
  }

  /** 建成保障房1860套（其中：|城关镇|240套 → 城关镇保障房: how much of the whole is of a place. */
  protected partAt(name: string, q: Quantity): string {
    const whole = PLACE.test(name) ? this.wholeOfParts(q, q.start) : undefined;
    if (!whole) return name;
    const { skip, verb } = stripLead(whole);
    const thing = whole.slice(skip + verb.length).replace(/^[省市县区]级/u, '');
    return thing.length >= 2 && thing.length <= 12 ? name + thing : name;
  }

  /** 启动11个老旧小区改造，惠及3560户，已完工|4个: of the works counted before, in the same unit. */
  protected countedBefore(q: Quantity): string | undefined {
    return this.out
      .findLast((o) => o.quantity.unit.unit === q.unit.unit && /改造|项目|工程|建设/u.test(o.indicator))
      ?.indicator.replace(/(?<=.{2})(?:开工|启动|实施|完成)$/u, '');
  }

  /** The phrase as a name, and the indicators that it names together, one for each of the values that follow. */
  protected listNamed({ q, head, begin }: Place, sequel: number): { name: string; items: string[] } {
    const share = q.unit.info?.dimension === 'share';
    const owned = share && /占[^占]{2,14}的$/u.test(head.phrase);
    const words = sequel > 0 ? head.phrase.replace(RESPECTIVELY, '') : head.phrase;
    const phrase = summedUp(plainName(owned ? words : words.replace(/[的“"]+$/u, '').replace(/^[”"]/u, '')), head.verb);
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
