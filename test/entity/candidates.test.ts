import {
  type Candidate,
  resolveOverlaps,
  type TaggedPassage,
  tagText,
  WordMatcher,
} from '../../src/extract/candidates/index';
import { cutTogether, tagPassage } from '../../src/extract/candidates/tagged-passage';
import { isTorn } from '../../src/extract/candidates/torn-name';
import { passageOf } from './works-table';

describe('WordMatcher', () => {
  const places = new WordMatcher([
    ['太仓', '太仓市'],
    ['太仓市', '太仓市'],
    ['仓储', '仓储'],
  ]);
  const words = (text: string, found: { from: number; to: number }[]) => found.map((m) => text.slice(m.from, m.to));

  it('finds every word, overlapping ones too', () => {
    const text = '推进太仓市仓储中心';
    expect(words(text, places.matches(text))).toEqual(['太仓', '太仓市', '仓储']);
  });

  it('gives the leftmost longest words when asked', () => {
    const text = '太仓市，太仓，太';
    expect(words(text, places.longestMatches(text))).toEqual(['太仓市', '太仓']);
    expect(places.longestAt(text, 4)?.value).toBe('太仓市');
    expect(places.longestAt(text, 1)).toBeUndefined();
  });
});

describe('resolveOverlaps', () => {
  const text = '太仓市人民医院二期工程';
  const candidate = (type: Candidate['type'], from: number, to: number, score: number, group?: string): Candidate => ({
    type,
    from,
    to,
    name: text.slice(from, to),
    score,
    ...(group && { group }),
  });

  it('keeps the longer reading', () => {
    const kept = resolveOverlaps([
      candidate('Place', 0, 3, 0.95),
      candidate('Institution', 0, 7, 0.9),
      candidate('Project', 0, 11, 0.8),
    ]);
    expect(kept.map((c) => c.name)).toEqual(['太仓市人民医院二期工程']);
  });

  it('prefers what is much surer to what is longer', () => {
    const kept = resolveOverlaps([candidate('Institution', 0, 7, 0.95), candidate('Project', 0, 11, 0.4)]);
    expect(kept.map((c) => c.type)).toEqual(['Institution']);
  });

  it('lets members of one group overlap', () => {
    const kept = resolveOverlaps([candidate('Place', 0, 3, 0.9, 'a'), candidate('Place', 0, 3, 0.9, 'a')]);
    expect(kept).toHaveLength(2);
  });
});

describe('tagText', () => {
  it('keeps offsets through spaces', () => {
    const tagged = tagText('加快  建设 太仓港');
    expect(tagged.endOf(tagged.text.length - 1)).toBe(tagged.text.length);
    expect(tagged.isBoundary(4)).toBe(true);
    expect(tagged.isBoundary(5)).toBe(false);
    expect(tagged.startOf(8)).toBe(tagged.startOf(7));
    expect(tagged.tagAt(4)).toBe(tagged.tagAt(5));
  });
});

test('passages cut together have the words that they have alone', () => {
  const texts = [
    '推动沪苏通铁路二期、北沿江高铁太仓段开工，太仓港集装箱吞吐量突破800万标箱。',
    '今年',
    '支持生物医药、新能源汽车产业园  建设“千亿级”装备制造业集群；引进\u{20bb7}\u{20bb7}科技、江南大学附属医院（三期）。',
    '，。',
    '临港经开区4G、5G基站3.5万个，沙溪古镇景区、浏河江滩公园对外开放\u00a0城北污水处理厂',
  ];
  const passages = texts.map((text, index) => ({ ...passageOf(text), index }));
  const startsOf = (tagged: TaggedPassage) => Array.from(tagged.text, (_, at) => tagged.startOf(at));
  cutTogether(passages);
  for (const passage of passages) {
    const [together, alone] = [tagPassage(passage), tagText(passage.text.text)];
    expect(startsOf(together)).toEqual(startsOf(alone));
  }
});

test.each(['我代表省人民政府向大会', '以及梅山灌区', '及第二批14项重点改革', '和外资企业圆桌会', '新增硬质合金'])(
  'a piece of the sentence is no name: %s',
  (name) => expect(isTorn(name)).toBe(true),
);

test.each(['和平区', '和田地区', '新余市'])('a name that opens like one stays: %s', (name) =>
  expect(isTorn(name)).toBe(false),
);
