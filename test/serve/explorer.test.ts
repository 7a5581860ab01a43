/** The explorer in a real Chromium (Debian's, or the one at GUITU_CHROMIUM), on the graph of the seeds. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { link } from '../../src/link/index';
import { packageRoot } from '../../src/package-root';
import { buildGraph, FactFiles } from '../../src/pipeline/index';
import { ReviewDesk } from '../../src/serve/review-desk';
import { openStore } from '../../src/store/index';
import { seedsFactFiles, withSeedsStore } from '../seeds-graph';
import { type Running, running } from './client';

const CHROMIUM = [
  process.env.GUITU_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
const built = existsSync(join(packageRoot(), 'explorer', 'dist', 'index.html'));
if (!CHROMIUM) console.warn('NO CHROMIUM WAS FOUND: the tests of the explorer are skipped (set GUITU_CHROMIUM)');
const describeInBrowser = CHROMIUM && built ? describe : describe.skip;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describeInBrowser('the explorer', () => {
  const { store } = withSeedsStore();
  let server: Running;
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'guitu-explorer-'));
  const judgements = join(folder, 'judgements.tsv');
  const complaints: string[] = [];

  beforeAll(async () => {
    const { chromium } = require('playwright-core') as typeof import('playwright-core');
    server = await running(store(), undefined, new ReviewDesk(store(), seedsFactFiles, judgements));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1300, height: 850 }, locale: 'zh-CN' });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${server.port}/`);
  }, 600_000); // a browser and the graph are made: slow where many things run at once
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  const nodes = (): Promise<number> => page.evaluate('guitu.canvas.visibleNodes().length');

  /** Waits by asking again: the page's own security policy forbids evaluated polling inside it. */
  const moreNodesThan = async (count: number): Promise<void> => {
    while (Number(await page.evaluate('guitu.canvas.graph.order')) <= count) await page.waitForTimeout(50);
  };

  test('opens with the whole graph on screen', async () => {
    await moreNodesThan(100);
    expect(await page.locator('#hint').textContent()).toContain('双击展开');
  });

  test('search by pinyin initials leads to a thing and its facts', async () => {
    await page.keyboard.press('/');
    await page.locator('#search').fill('tcs');
    await page.locator('#found li', { hasText: '太仓市' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#panel h2', { hasText: '太仓市' }).waitFor();
    expect(page.url()).toContain(encodeURIComponent('Place:320585'));
    expect(await page.locator('#panel details').count()).toBeGreaterThan(3);
  });

  test('filters hide types, and bring them back', async () => {
    const before = await nodes();
    await page.locator('input[data-type="Policy"]').uncheck();
    expect(await nodes()).toBeLessThan(before);
    await page.locator('input[data-type="Policy"]').check();
    expect(await nodes()).toBe(before);
  });

  test('expanding adds neighbours that were not there', async () => {
    await page.getByRole('button', { name: '清空' }).click();
    expect(await nodes()).toBe(0);
    await page.getByRole('button', { name: '展开', exact: true }).click();
    await moreNodesThan(10);
  });

  test("evidence opens the source with the fact's words marked", async () => {
    const quotation = page.locator('#panel .evidence blockquote').first();
    const words = await quotation.locator('mark').textContent();
    await quotation.locator('a.source').click();
    const mark = page.locator('.source-text .here mark');
    await mark.waitFor();
    expect(await mark.textContent()).toBe(words);
    await page.goBack();
  });

  test('a question is run with the form made from its parameters', async () => {
    await page.goto(`http://127.0.0.1:${server.port}/#/question/indicator-compare`);
    await page.locator('input[name="indicator"]').fill('地区生产总值');
    await page.locator('input[name="aspect"]').fill('growth');
    await page.locator('#answer form button').click();
    await page.locator('#answer td', { hasText: '株洲市' }).first().waitFor();
    expect(page.url()).toContain('aspect=growth');
  });

  test('Cypher runs, and a write is refused', async () => {
    await page.goto(
      `http://127.0.0.1:${server.port}/#/cypher?text=${encodeURIComponent('MATCH (d:Document) RETURN count(d) AS documents')}`,
    );
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('.rows td').first().textContent()).toBe('5');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (n) DETACH DELETE n');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('.rows .error').textContent()).toContain('refused');
    complaints.splice(0, complaints.length, ...complaints.filter((c) => !c.includes('400'))); // the refusal itself
  });

  test('the graph is taken away as PNG', async () => {
    await page.goto(`http://127.0.0.1:${server.port}/#/thing/${encodeURIComponent('Place:430200')}`);
    await moreNodesThan(10);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByLabel('导出').selectOption('PNG')]);
    expect(
      readFileSync(await file.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('the language is switched', async () => {
    await page.locator('#language').click();
    expect(await page.locator('#tabs').textContent()).toContain('Questions');
    await page.locator('#language').click();
  });

  test('a pair is judged with its sentences in view, undone, put off, and put into force', async () => {
    await page.goto(`http://127.0.0.1:${server.port}/#/review`);
    const names = (): Promise<string[]> => page.locator('.pair h3').allTextContents();
    const status = page.locator('.review [role=status]');
    await page.locator('.pair').waitFor();
    const first = await names();
    for (const side of await page.locator('.pair section').all())
      expect(await side.locator('blockquote mark').first().textContent()).not.toBe('');
    await page.getByRole('button', { name: '相同' }).click();
    await status.filter({ hasText: first[1]! }).waitFor();
    expect(readFileSync(judgements, 'utf8')).toMatch(/^same\t/mu);
    await page.locator('.notice').waitFor();
    expect(await names()).not.toEqual(first);

    await page.keyboard.press('u');
    await status.filter({ hasText: '已撤销' }).waitFor();
    expect(await names()).toEqual(first);
    expect(readFileSync(judgements, 'utf8')).not.toMatch(/^same\t/mu);
    expect(await page.locator('.notice').count()).toBe(0);

    await page.keyboard.press('l');
    expect(await names()).not.toEqual(first);
    await page.keyboard.press('d');
    await status.filter({ hasText: '≠' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0); // two things already

    await page.keyboard.press('s');
    await page.getByRole('button', { name: '立即重建' }).click();
    await status.filter({ hasText: '已生效' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  }, 60_000);

  test.each(['#/', '#/review', '#/questions', '#/question/shared-entities?type=Place', '#/documents'])(
    'no serious accessibility fault at %s',
    async (address) => {
      await page.goto(`http://127.0.0.1:${server.port}/${address}`);
      await page.waitForTimeout(500);
      await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      expect(
        violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0]!.html}`),
      ).toEqual([]);
    },
  );

  test('a script in the name or the text of a document is shown, never run', async () => {
    const hostile = await openStore({ store: join(folder, 'hostile') });
    const file = join(folder, '<img src=x onerror="evil=1">.txt');
    writeFileSync(
      file,
      '太仓市政府工作报告\n\n2022年，<script>evil=1</script>建成<img src=x onerror=evil=1>大桥，地区生产总值增长6%左右。获评全国文明城市。\n',
    );
    const files = new FactFiles(join(folder, 'facts'));
    await buildGraph([file], { store: hostile, factFiles: files, link: (documents) => link(documents) });
    const other = await running(hostile, undefined, new ReviewDesk(hostile, files, judgements));
    const [document] = await hostile.read('MATCH (d:Document) RETURN d.id AS id');
    for (const view of [
      '',
      'documents',
      `document/${encodeURIComponent(String(document!.id))}?line=3`,
      'question/indicators-of?place=太仓市',
      'review',
      'question/<img src=x onerror=evil=1>',
      'thing/<img src=x onerror=evil=1>',
    ]) {
      await page.goto(`http://127.0.0.1:${other.port}/#/${view}`);
      await page.waitForTimeout(400);
      expect(await page.evaluate('typeof evil')).toBe('undefined');
      expect(await page.locator('img').count()).toBe(0);
    }
    expect(await page.locator('#panel .error').textContent()).toContain('<img src=x onerror=evil=1>');
    await page.goto(`http://127.0.0.1:${other.port}/#/documents`);
    expect(await page.locator('#page td', { hasText: 'onerror' }).first().textContent()).toContain('<img src=x');
    await other.close();
    await hostile.close();
    complaints.splice(0, complaints.length, ...complaints.filter((c) => !c.includes('422'))); // no thing of that id
  }, 60_000);

  test('nothing was complained of on the console', () => expect(complaints).toEqual([]));
});
