/** Deeds that numbers follow without a noun. */

/** What becomes of works begun. */
export const STAGE = /^(?:竣工|建成|交付|完工|主体完工|基本建成|开工|投产|完成|分配入住)$/u;

/** Verbs that say what they are about: 造林6.8万亩. */
export const WHOLE_VERB =
  /^(?:完成|新增|累计)?(?:人工)?(?:造林|造林绿化|植树|植树造林|营造林|绿化|退耕还林|封山育林|退牧还草|招商|就业|脱贫|植绿|还林|治沙)$/u;

/** Paying and raising money. */
export const MONEY_VERB = /^(?:累计)?(?:投入|投资|安排|筹集|筹措|拨付|统筹|整合)$/u;

/** Building and changing in number. */
export const BUILDS = /^(?:新|建|改|扩|淘汰|增加|净增|减少|调[减增])/u;

/** 提高|最高支付限额|3800元: by how much a standard rises. */
export const RAISED =
  /^(?:次年|每年|再)?(?:提高|上调|调增|下调|调减)(.*(?:标准|限额|额度|补助|补贴|工资|养老金|待遇|津贴|上限|下限|起付线|封顶线|价格|均价|费用))$/u;

/** 增加|水稻种植面积|18万亩、|杂粮|9万亩 */
export const ADDS = /^(?:增加|减少)(?=.{2})/u;

/** 某高速、某大道改扩建、|农村公路改造2600公里: a length is of the last of the works. */
export const LISTED_WORKS =
  /^(?:[^、]*(?:高速|公路|铁路|大道|改造|扩建|改建|新建|工程|项目)(?:（[^）]*）)?、)+(?=.*(?:改造|建设|治理|新建|改建|扩建|修复|整治)$)/u;
