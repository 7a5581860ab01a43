import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { GuituError } from '../../src/errors';
import { findDocuments, readAll, readBytes, readSource } from '../../src/read/index';
import { zipFile } from './zip-file';

const SENTENCE = '全市地区生产总值增长5.2%，一般公共预算收入增长4.1%。';
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'guitu-'));
});
afterEach(() => rmSync(place, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(place, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('folders and archives', () => {
  const archive = (): Buffer =>
    zipFile({
      '昆山/报告.txt': Buffer.from(SENTENCE),
      '昆山/表.xlsx': Buffer.from('x'),
      '内层.zip': zipFile({ 'a.txt': Buffer.from('a') }),
      '__MACOSX/昆山/报告.txt': Buffer.from('x'),
    });

  test('are walked; what is passed over is told', async () => {
    put('b/报告.txt', SENTENCE);
    put('b/~$报告.docx', 'x');
    put('b/.hidden.txt', 'x');
    put('b/照片.jpg', 'x');
    put('下载.zip', archive());
    put('坏.zip', archive().subarray(0, 90));
    const { files, ignored } = await findDocuments([place, join(place, 'b')]);
    expect(files.map((f) => relative(place, f)).sort()).toEqual(['b/报告.txt', '下载.zip!/昆山/报告.txt'].sort());
    expect(Object.fromEntries(ignored.map(({ path, why }) => [relative(place, path), why]))).toMatchObject({
      '下载.zip!/昆山/表.xlsx': 'no document by its extension',
      '下载.zip!/内层.zip': 'an archive in an archive',
      '坏.zip': 'the archive is damaged or cut off',
    });
    for await (const result of readAll(files)) expect('source' in result && result.source.clean.text).toBe(SENTENCE);
  });

  test('a file of an archive that is not in it', async () => {
    const path = put('下载.zip', archive());
    await expect(readSource(`${path}!/没有.txt`)).rejects.toThrow('the archive holds no 没有.txt');
  });

  test('a zip bomb is refused, as an archive and as a Word file', async () => {
    const bomb = { 'word/document.xml': Buffer.alloc(40 * 2 ** 20, ' ') };
    const path = put('下载.zip', zipFile({ '报告.txt': bomb['word/document.xml'] }));
    await expect(readSource(`${path}!/报告.txt`)).rejects.toThrow(/unpacks to far more/u);
    await expect(readBytes(zipFile(bomb), 'a.docx')).rejects.toThrow(/unpacks to far more/u);
  });
});

describe('files cut off anywhere are read or refused in words', () => {
  const word = (): Promise<Buffer> =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: Array(40)
              .fill(SENTENCE)
              .map((t) => new Paragraph(t)),
          },
        ],
      }),
    );
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>报告</title></head><body><table><tr><td>指标</td></tr></table><p>${SENTENCE}</p></body></html>`;
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['报告.docx', word],
    ['报告.pdf', () => readFileSync(join(__dirname, '../data/read/report.pdf'))],
    ['报告.html', () => Buffer.from(page)],
    ['报告.txt', () => Buffer.from(SENTENCE)],
  ])('%s', async (name, whole) => {
    const bytes = await whole();
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const cut = bytes.subarray(0, Math.max(1, Math.floor(bytes.length * share)));
      const outcome = await readBytes(cut, name).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(GuituError);
        expect(outcome.message).toMatch(/^the (?:Word|PDF|file|archive|text)|^this is/u);
      } else expect((outcome as { clean: { length: number } }).clean.length).toBeGreaterThan(0);
    }
  });
});

test.each<[string, string, string]>([
  ['a line of a million characters', 'a.txt', '增长5%，'.repeat(200_000)],
  ['a long line of blanks and numbers', 'a.txt', '增 长 5 %，'.repeat(100_000)],
  [
    'a hundred thousand short lines above the body',
    'a.txt',
    `${'政府信息公开目录\n'.repeat(100_000)}${SENTENCE.repeat(3)}`,
  ],
  ['deep html', 'a.html', `<html><body>${'<div>'.repeat(20_000)}${SENTENCE}`],
])('%s: read whole', async (_, name, text) => {
  const { clean } = await readBytes(Buffer.from(text), name);
  expect(clean.text).toContain('增长5');
});
