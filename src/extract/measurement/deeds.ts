/** Deeds that numbers follow without a noun. */

/** What becomes of works begun. */
export const STAGE = /^(?:竣工|建成|交付|完工|主体完工|基本建成|开工|投产|完成|分配入住)$/u;

/** Verbs that say what they are about: 造林6.8万亩. */
export const WHOLE_VERB =
  /^(?:完成|新增|累计)?(?:人工)?(?:造林|造林绿化|植树|植树造林|营造林|绿化|退耕还林|封山育林|退牧还草|招商|就业|脱贫|植绿|还林|治沙)$/u;

/** Paying and raising money. */
export const MONEY_VERB = /^(?:累计)?(?:投入|投资|安排|筹集|筹措|拨付|统筹|整合)$/u;
