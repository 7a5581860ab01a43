/** Lists of places that only their closing word calls so: the class words, and what stands around them. */
import { unitTable } from '../../lexicon/unit-table';

/** A class word that closes a list of places, what each member takes of it, and its kind. */
export const CLASSES: Record<string, [ending: string, subtype: string]> = {
  村: ['村', 'village'],
  行政村: ['村', 'village'],
  自然村: ['村', 'village'],
  村落: ['村', 'village'],
  社区: ['社区', 'community'],
  镇: ['镇', 'township'],
  乡: ['乡', 'township'],
  乡镇: ['', 'township'],
  街道: ['街道', 'township'],
  主要街道: ['', 'road'],
  主干道: ['', 'road'],
  景区: ['', 'scenic'],
  景点: ['', 'scenic'],
  遗址: ['遗址', 'scenic'],
  世界遗产: ['', 'scenic'],
  水库: ['水库', 'reservoir'],
  流域: ['', 'river'],
  水系: ['', 'river'],
  河流: ['', 'river'],
  湖泊: ['', 'lake'],
  区块: ['区块', 'zone'],
  片区: ['片区', 'zone'],
  商圈: ['商圈', 'zone'],
  工业片区: ['工业片区', 'zone'],
  工业小区: ['工业小区', 'zone'],
  工业集中区: ['工业集中区', 'zone'],
  工业集聚区: ['工业集聚区', 'zone'],
  组团: ['组团', 'zone'],
  新城: ['新城', 'zone'],
  区域: ['', 'area'],
  口岸: ['口岸', 'port'],
  经济开发区: ['经济开发区', 'zone'],
  开发区: ['开发区', 'zone'],
  工业园区: ['工业园区', 'zone'],
  工业园: ['工业园', 'zone'],
  园区: ['园区', 'zone'],
  高新区: ['高新区', 'zone'],
  经开区: ['经开区', 'zone'],
  综保区: ['综保区', 'zone'],
  综合保税区: ['综合保税区', 'zone'],
};

/** 、后梁等23个标准化示范村; 、富兴堡4个片区; 、元江两大水系. */
export const CLOSING = new RegExp(
  `(?:(?<![高平均])等(?:[\\d一二两三四五六七八九十]+[余多]?[个条座大家处]?)?|(?:\\d+|[两三四五六七八九十])[个条座大家处]?)((?:(?!等)[\\p{Script=Han}A-Z\\d]){0,9}?)(${Object.keys(
    CLASSES,
  )
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=[、，,。；;：:（(“”]|$|\\p{Script=Han}{2})`,
  'uy',
);
/** What it may open with. */
export const CLOSING_OPENS = unitTable('等两三四五六七八九十0123456789');
/** What stands between the count and the class word and makes another class of it: 3个主题产业园区. */
export const OTHER_CLASS = /[的在将和与获]|县市|市县|列入|入选|纳入|城$|产业|企业|学校|医院|小区$|[了过]/u;
export const PARK = /园区?$/u;
/** What leaves a list of zones one of names: 等重点片区, 等特色产业园区. */
export const OF_ZONES = /^(?:重点|特色|核心|主要|重大|科技|特色产业|产业|专业|省级|国家级|市级)$/u;
/** What follows and makes a longer word: 村级, 镇域, 片区更新, 社区卫生. */
export const GOES_ON =
  /^(?:级|域|民|委|庄|化|村振兴|口|长|干部|企业|两级|卫生|服务|治理|更新|改造|建设|污水|道路|公路|小学|中学|医院|整治|书记|集体|居民)/u;
