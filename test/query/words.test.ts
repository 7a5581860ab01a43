import { loadQuestions } from '../../src/query/index';
import { understand } from '../../src/query/words/index';
import { withSeedsStore } from '../seeds-graph';

const { store } = withSeedsStore();
const questions = loadQuestions();

test.each<[string, string, Record<string, string>]>([
  ['太仓和昆山有哪些共同项目？', 'connect', { a: '太仓市', b: '昆山市' }],
  ['太仓市与昆山市之间有什么联系', 'connect', { a: '太仓市', b: '昆山市' }],
  ['昭化区2022年的目标完成了吗？', 'target-vs-actual', { place: '昭化区', period: '2022' }],
  ['株洲市地区生产总值目标实现情况如何', 'target-vs-actual', { place: '株洲市', indicator: '地区生产总值' }],
  ['各地地区生产总值增速是多少？', 'indicator-compare', { indicator: '地区生产总值', aspect: 'growth' }],
  [
    '2023年地区生产总值增长目标',
    'indicator-compare',
    { indicator: '地区生产总值', period: '2023', status: 'target', aspect: 'growth' },
  ],
  ['昆山市地区生产总值历年变化', 'indicator-history', { place: '昆山市', indicator: '地区生产总值' }],
  ['昆山有哪些在建项目？', 'projects-of', { place: '昆山市', status: '在建' }],
  ['太仓市的项目', 'projects-of', { place: '太仓市' }],
  ['太仓获得过哪些荣誉？', 'honours', { place: '太仓市', status: 'actual' }],
  ['株洲争创什么称号', 'honours', { place: '株洲市', status: 'target' }],
  ['哪些事物在多份文件中都提到？', 'shared-entities', {}],
  ['哪些政策是多份文件共有的', 'shared-entities', { type: 'Policy' }],
  ['长三角的出处在哪里？', 'evidence', { name: '长三角' }],
  ['哪些数字相互矛盾？', 'conflicts', {}],
  ['文件之间有什么关联', 'document-links', {}],
  ['哪些项目再没有下文', 'stalled-projects', {}],
  ['太仓市和株洲市的产业有哪些重合？', 'industry-overlap', { place: '太仓市' }],
  ['全市排名第几', 'rankings', {}],
  ['无锡市排名', 'rankings', { place: '无锡市' }],
  ['昭化区概况', 'place-profile', { place: '昭化区' }],
  ['与长三角有关的事物', 'neighbours', { name: '长三角' }],
  ['how are Taicang and Kunshan related?', 'connect', { a: '太仓市', b: '昆山市' }],
  ['GDP growth in 2023', 'indicator-compare', { indicator: '地区生产总值', period: '2023', aspect: 'growth' }],
  ['which projects are in Kunshan?', 'projects-of', { place: '昆山市' }],
  ['what honours did Taicang receive', 'honours', { place: '太仓市' }],
  ['did Zhuzhou reach its targets?', 'target-vs-actual', { place: '株洲市' }],
  ['what do several documents share', 'shared-entities', {}],
  ['where is Yangtze River Delta mentioned', 'evidence', { name: '长三角' }],
  ['contradicting numbers', 'conflicts', {}],
])('%s', async (words, question, parameters) => {
  expect(await understand(words, questions, store())).toEqual({ question, parameters });
});

test.each(['今天天气怎么样', '红烧肉怎么做', 'what is the meaning of life', '？？？', 'asdf qwer'])(
  'nonsense is refused: %s',
  async (words) => {
    await expect(understand(words, questions, store())).rejects.toThrow('no question fits');
  },
);
