import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { readSource } from '../../src/read/index';
import { MappedText } from '../../src/read/mapped-text';
import { repairText } from '../../src/read/repair/index';
import { lineAt } from '../../src/read/source-text';

const root = join(__dirname, '../..');
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s"'“”‘’]/gu, '');
const repaired = (raw: string) => repairText(MappedText.identity(raw));

describe('the damaged page of Kunshan', () => {
  const sentences = readFileSync(join(root, 'test/data/read/kunshan-sentences.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { line: number; clean: string });

  const page = readSource(join(root, 'seeds/003_61c559197c22ac7a.txt'));

  test('every sentence reads as its writer meant it, on its line', async () => {
    const source = await page;
    const lines = source.clean.text.split('\n').map(plain);
    for (const { line, clean } of sentences) expect(lines[line - 1]).toContain(plain(clean));
    expect(source.clean.text).not.toMatch(/[?□]|\p{Script=Han}\([a-zà-ǜ]+ ?\)/u);
  });

  test('each mended character shows its raw place', async () => {
    const source = await page;
    const at = source.clean.text.indexOf('上海口岸入境来苏');
    const { start, end } = source.clean.span(at, at + 8);
    expect(source.raw.slice(start, end)).toBe('上??诎度刖硜?lái)蘇');
    expect(lineAt(source.lineStarts, start)).toBe(5);
  });
});

test.each([
  ['魅力??臻g布局日趨優(yōu)化', '魅力。空间布局日趋优化'],
  ['控制在2.5%以?xún)?,節能減排完成任務', '控制在2.5%以内,节能减排完成任务'],
  ['實(shí)行市屬?lài)罂倳?huì )計師委派制度。', '实行市属国企总会计师委派制度。'],
  ['抓好?;钒踩a(chǎn)專(zhuān)項巡視', '抓好危化品安全生产专项巡视'],
  ['圓滿(mǎn)句號?;仡?ldquo;十三五”,奮斗的歷程', '圆满句号。回顾“十三五”,奋斗的历程'],
  ['能力持續增強,環(huán)?；A設施日臻完善', '能力持续增强,环保基础设施日臻完善'],
])('GBK one off: %s', (raw, meant) => {
  expect(repaired(raw).text.text).toBe(meant);
});

test.each([
  ['全市地區生產總值增長吨壑坐說A推動經濟發展與社會建設', '全市地区生产总值增长百分之六，推动经济发展与社会建设'],
  ['全市地區生產總值增長百分之六，推妐g濟發展與社會建設', '全市地区生产总值增长百分之六，推动经济发展与社会建设'],
])('Big5 one off: %s', (raw, meant) => {
  const above = '加強公共衛生服務體系建設。推動經濟發展與社會建設。完善基層醫療機構，地區生產總值增長。\n';
  expect(repaired(above + raw).text.text.split('\n')[1]).toBe(meant);
});

test('a long run of GBK out of step is read by its bytes; only where it begins is in doubt', () => {
  const meant = '信息技术飞速发展，人工智能等信息技术深刻改变卫生健康管理和服务模式，推动行业转型升级，';
  const bytes = iconv.encode(meant, 'gbk');
  const lost = iconv.encode(meant.slice(0, meant.indexOf('深刻')), 'gbk').length;
  const raw = new TextDecoder('gbk').decode(Buffer.concat([bytes.subarray(0, lost), bytes.subarray(lost + 1)]));
  const { text, repairs } = repaired(raw);
  expect(text.text).toMatch(/^信息技术飞速发展，人工智能等信息技.{2,6}卫生健康管理和服务模式，推动行业转型升/u);
  expect(repairs.filter(({ kind }) => kind === 'in-doubt').length).toBeGreaterThan(0);
});

test.each([
  ['等奖,在湘两浴痹菏看\uFFFD49名,区域创新能力', '在湘.{0,2}□+49名,区域创新能力'],
  ['增长45.5%。ǔ\uFFFD101所芙蓉学校', '增长45.5%。□+101所芙蓉学校'],
])('what stands wrong beside a lost character is in doubt with it: %s', (raw, meant) => {
  expect(repaired(raw).text.text).toMatch(new RegExp(meant, 'u'));
});

test.each([
  ['a digit that a "?" swallowed', '新建农村公路一千公里，新增电力总?8万千瓦，完成年度任务', '总□+8万千瓦'],
  ['a letter that a lead byte took for its trail', '建璩锛Ｕ闲宰饬拮》癗个1”培育推进机制', '□'],
  ['a "?" that asks nothing', '健全养老服务体系，推?政府数字化转型', '，推?□+政府'],
  ['a private character', '高质量发展\ue05e成色更足', '展□成色'],
  ['a character that was guessed without a trace', '全市124个镇黄廊偾壳偾肯亍⑶空颍平台', '□'],
])('what may be lost or wrong is in doubt: %s', (_, raw, meant) => {
  const { text, repairs } = repaired(raw);
  expect(text.text).toMatch(new RegExp(meant, 'u'));
  expect(repairs.some(({ kind }) => kind === 'in-doubt')).toBe(true);
});

test.each([
  ['創建A級景區，發行B股，“N個百億”項目，T型台', '创建A级景区，发行B股，“N个百亿”项目，T型台'],
  ['5G網絡、C919大飛機、AI應用', '5G网络、C919大飞机、AI应用'],
])('letters in sound Traditional text stay: %s', (raw, meant) => {
  const above = '加強公共衛生服務體系建設。推動經濟發展與社會建設。完善基層醫療機構，地區生產總值增長。\n';
  expect(repaired(above + raw).text.text.split('\n')[1]).toBe(meant);
});

describe('wrong charset', () => {
  const meant = '全市地区生产总值增长，一般公共预算收入。';
  test('UTF-8 read as GBK', () => {
    const { text, repairs } = repaired(new TextDecoder('gbk').decode(Buffer.from('城镇新增就业人数', 'utf8')));
    expect(text.text).toBe('城镇新增就业人数');
    expect(repairs.map((r) => r.kind)).toEqual(['byte-damage']);
  });
  test('UTF-8 read as GBK amid sound text; a byte lost at its end stays in doubt', () => {
    const asGbk = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text, 'utf8'));
    const damaged = `正常的文字，${asGbk('“十四五”时期新增就业')}后面也是。增长5%，${asGbk('地区生产总值')}`;
    expect(repaired(damaged).text.text).toBe('正常的文字，“十四五”时期新增就□后面也是。增长5%，地区生产总□');
  });
  test('UTF-8 read as Latin-1', () => {
    expect(repaired(Buffer.from(meant, 'utf8').toString('latin1')).text.text).toBe(meant);
  });
  test('what an earlier reading lost stays in doubt', () => {
    const { text, repairs } = repaired('经济锟斤拷锟斤拷发展');
    expect(text.text).toBe('经济□发展');
    expect(repairs[0]?.kind).toBe('in-doubt');
  });
  test('a character of UTF-8 cut in the middle stays in doubt', () => {
    const raw = Buffer.from('增长5.2%,一般', 'utf8').subarray(0, -1).toString('utf8');
    expect(repaired(raw).text.text).toBe('增长5.2%,一□');
  });
});

test.each([
  '为什么?因为发展不平衡不充分。',
  '钱从哪里来?人往哪里去?',
  '盱眙县、邗江区、溧阳市、浒墅关',
  'café 与 naïve 式增长',
  '5G基站、A股上市公司、T型台',
  '整治洙泾河（飞泸大道至石头塘）、邛崃山、岷江，放流金鲳、海鲈',
])('sound text stays as it is: %s', (raw) => {
  expect(repaired(raw)).toMatchObject({ text: { text: raw }, repairs: [] });
});
