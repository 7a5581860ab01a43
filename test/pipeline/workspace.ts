import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { link } from '../../src/link/index';
import { FactFiles, type Workspace } from '../../src/pipeline/index';
import type { GraphStore } from '../../src/store/index';

/** A folder for the files of one test file; removed at its end. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-pipeline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const workspaceOn = (store: GraphStore, facts: string): Workspace => ({
  store,
  factFiles: new FactFiles(facts),
  link,
});

/** Short work reports that share places, projects and indicators; all but the first have a second version. */
export const REPORTS: Record<string, string[]> = {
  '太仓.txt': [
    '政府工作报告\n——2022年1月5日在太仓市第十八届人民代表大会第一次会议上\n各位代表：\n2021年，地区生产总值增长7.5%，一般公共预算收入173.6亿元。南沿江高铁加快建设，上海交通大学医学院附属瑞金医院太仓分院竣工。\n2022年，地区生产总值预期增长6%左右。推进沪宜高速建设，与上海市嘉定区合作共建嘉昆太协同创新核心圈。\n',
  ],
  '昆山.txt': [
    '政府工作报告\n——2023年1月4日在昆山市第十八届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值突破5000亿元，进出口总额1000亿美元。沪宜高速开工，昆山市荣获全国文明城市称号。\n2023年，力争地区生产总值增长5%以上，新建5G基站1500个。嘉昆太协同创新核心圈加快建设。\n',
    '政府工作报告\n——2023年1月4日在昆山市第十八届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值突破5000亿元，进出口总额1010亿美元。昆山市荣获全国文明城市称号。\n2023年，力争地区生产总值增长5.5%左右，新建5G基站1500个。昆山南站改造工程开工。\n',
  ],
  '株洲/报告.txt': [
    '政府工作报告\n——2023年1月4日在株洲市第十六届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值3616.8亿元，增长4.5%。长赣铁路开工建设。\n2023年，地区生产总值增长7.5%左右，粮食产量181万吨。\n',
    '政府工作报告\n——2023年1月4日在株洲市第十六届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值3616.8亿元，增长4.5%。\n2023年，地区生产总值增长7%左右，粮食产量181万吨。推进长赣铁路建设。\n',
  ],
  '湘潭/报告.txt': [
    '政府工作报告\n——2023年1月6日在湘潭市第十六届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值2697.5亿元。长赣铁路前期工作扎实推进。\n2023年，粮食产量稳定在150万吨以上。\n',
    '政府工作报告\n——2023年1月6日在湘潭市第十六届人民代表大会第二次会议上\n各位代表：\n2022年，地区生产总值2697.5亿元。\n2023年，粮食产量稳定在155万吨以上。湘潭市人民医院新院区竣工。\n',
  ],
};
