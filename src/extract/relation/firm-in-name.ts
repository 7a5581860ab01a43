import { divisionsNamed } from '../../lexicon/gazetteer';
import { lexiconRows, lexiconWords } from '../../lexicon/table';
import { isCommonWord } from '../candidates/index';

/** The firm that the name of a work says it is built by: 中石油川渝天然气综合利用项目, 瑞禾药业二期, 华川30万吨醋酸项目. */

const LONGEST_FIRM = 12;
const LONGEST_STEM = 3;
/** What makes of a trade a park, a chain or a campaign, not a firm: 化工|园区, 纺织|产业园. */
const NO_FIRM =
  /^(?:[园城路街港谷馆厅楼厦区镇村院校会展赛节周业类链山湖江河桥门子品]|产业(?!园)|集聚|集群|小镇|市场|学[院校]|广场|行业|企业|专业|公共|示范|[外输]送|通道|走廊)|^(?:产业)?园区?(?:项目)?$|^(?:基地|中心|项目|工程)$/u;
/** Of the trades that are industries too, those by which firms are mostly named. */
const OF_FIRMS =
  /^(?:化工|石化|纺织|食品|电力|新能源|新材料|建材|汽车|电子|能源|钢铁|林业|生物|化学|光电|电气|机电|水泥|路桥|环保|农科|高科|服饰|生物医药)$/u;
/** How much a work makes stands behind the name of its firm. */
const CAPACITY =
  /^(?<firm>[\p{Script=Han}]{2,5})(?=年(?:产|处理|加工|屠宰|出栏)|\d[\d.]*[万亿]?(?:吨|台|辆|立方米|平方米|片|只|支)|PBAT|MDI|BDO|PTA)/u;
/** Last characters of what is a place, a kind of work or a measure rather than a firm. */
const NO_STEM =
  /[省市县区镇乡村河湖江山岛港口城湾州北南东西中新建设扩期的和与及、\d]$|^(?:全|新|扩|建|改|迁|续|拟|年|日|一|二|三|四|五|第|总|各|等|高|大|小|老|现)|工程|项目|基地|园区|水厂|电站|产业|加工|生产|养殖|种植|处理|改造|建设|农村|城市|现代/u;

let listed: Set<string> | undefined;
let trades: Map<string, string> | undefined;
let vocabulary: Set<string> | undefined;

function load(): void {
  if (listed) return;
  listed = new Set();
  for (const [name, kind, forms] of lexiconRows('institutions.tsv'))
    if (kind === 'enterprise') for (const form of [name!, ...(forms ? forms.split(',') : [])]) listed.add(form);
  trades = new Map(lexiconRows('firm-trades.tsv').map(([word, kind]) => [word!, kind!]));
  vocabulary = new Set([...lexiconWords('project-common-words.tsv'), ...lexiconWords('industries.tsv')]);
}

const isCoined = (stem: string): boolean =>
  !isCommonWord(stem) && !vocabulary!.has(stem) && !NO_STEM.test(stem) && divisionsNamed(stem).length === 0;

/** Whether the name opens with a firm of national standing: 宁德时代, 延长石油 lie in no 宁德, 延长 for that. */
export function opensWithFirm(name: string): boolean {
  load();
  for (let length = Math.min(LONGEST_FIRM, name.length); length >= 3; length--)
    if (listed!.has(name.slice(0, length))) return true;
  return false;
}

/** The firm at the start of `name`, a name of a work without the division before it; undefined where none shows. */
export function firmIn(name: string): string | undefined {
  load();
  for (let length = Math.min(LONGEST_FIRM, name.length - 2); length >= 2; length--)
    if (listed!.has(name.slice(0, length)) && !NO_FIRM.test(name.slice(length))) return name.slice(0, length);
  for (let stem = 2; stem <= LONGEST_STEM; stem++)
    for (let length = Math.min(5, name.length - stem - 2); length >= 2; length--) {
      const trade = name.slice(stem, stem + length);
      const kind = trades!.get(trade);
      if (!kind) continue;
      const isFirm = (kind === 'sure' && trade !== '高新材料') || OF_FIRMS.test(trade);
      if (isFirm && isCoined(name.slice(0, stem)) && !NO_FIRM.test(name.slice(stem + length)))
        return name.slice(0, stem + length);
      break;
    }
  const firm = CAPACITY.exec(name)?.groups?.firm;
  return firm &&
    isCoined(firm) &&
    [2, 3].every((n) => !vocabulary!.has(firm.slice(-n)) && !isCommonWord(firm.slice(-n)))
    ? firm
    : undefined;
}
