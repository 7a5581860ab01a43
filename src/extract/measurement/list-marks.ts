/** What stands between the numbers of a list. */

export const LIST_MARK = /^[、，,和及与\s]*(?:以及)?$/u;
export const COMPARING = /(?:每[年月人户]|超过?|突破|近|约|达到?|不低于|为|逾)$/u;

/** 分别下降6.8%、|增长|4.2%: a list of growths may change its direction. */
export const MOVING = /(?<=[、，,和])(?:增长|上升|提高|增加|下降|减少|降低|回落)$/u;

/** 装机增加|210万千瓦|、达到|1860万千瓦|: by how much something grew, and what it came to, are no list. */
export const comesTo = (text: string, first: number, between: string): boolean =>
  /达到?$/u.test(between) && GREW.test(text.slice(Math.max(0, first - 4), first));
const GREW = /(?:增加|增长|提高|提升|减少|下降|新增|净增)了?$/u;
