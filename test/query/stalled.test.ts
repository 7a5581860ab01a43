import { extractFacts } from '../../src/extract/index';
import { graphOf } from '../../src/graph/index';
import { link } from '../../src/link/index';
import { outline } from '../../src/outline/index';
import { ask, loadQuestions } from '../../src/query/index';
import { readBytes } from '../../src/read/index';
import { openEmbedded } from '../store/engines';

const REPORTS: [file: string, text: string][] = [
  [
    '2022.txt',
    '2022年太仓市政府工作报告\n\n——2022年1月5日在太仓市第十八届人民代表大会第一次会议上\n\n太仓市人民政府\n\n二、2022年工作安排\n\n开工建设娄江大桥、浏河体育中心。加快推进滨江污水处理厂扩建工程前期工作。',
  ],
  [
    '2023.txt',
    '2023年太仓市政府工作报告\n\n——2023年1月5日在太仓市第十八届人民代表大会第二次会议上\n\n太仓市人民政府\n\n一、2022年工作回顾\n\n娄江大桥加快建设。\n\n二、2023年工作安排\n\n建成娄江大桥。',
  ],
];

test('stalled-projects names what a report begins or plans and no later report of the place takes up', async () => {
  const documents = [];
  for (const [name, text] of REPORTS) documents.push(extractFacts(outline(await readBytes(Buffer.from(text), name))));
  const store = await openEmbedded();
  try {
    await store.replace(graphOf(documents, link(documents)).records);
    const { rows } = await ask(store, loadQuestions().get('stalled-projects')!, { place: '太仓市' });
    expect(rows.map((r) => [r.project, r.status, r.document])).toEqual([
      ['浏河体育中心', '开工', '2022.txt'],
      ['滨江污水处理厂扩建工程', '前期', '2022.txt'],
    ]);
  } finally {
    await store.remove();
  }
});
