/**
 * `npm test`: installs what is missing, builds, checks types and style, starts a real Neo4j, runs jest, and ends with the
 * line `N passed, N failed`. Arguments go to jest: `npm test -- test/store`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ROOT, runNpm } from './install.mjs';
import { findJava } from './neo4j-server.mjs';
import { neo4jForTests } from './with-neo4j.mjs';

const say = (text) => console.error(text);
const folder = mkdtempSync(join(tmpdir(), 'guitu-test-'));
process.exitCode = await main().finally(() => rmSync(folder, { recursive: true, force: true }));

async function main() {
  ensureInstalled();
  const isPossible = process.env.GUITU_NEO4J_URI || findJava();
  if (!isPossible && process.env.CI === 'true')
    return end(0, 1, 'no Java 17 or later, and with CI=true the Neo4j tests must run');
  const starting = isPossible ? neo4jForTests(say) : undefined;
  starting?.catch(() => undefined); // awaited below, after the build
  const isSound = runNpm('run', '--silent', 'build') && runNpm('run', '--silent', 'check');
  let server;
  try {
    server = await starting;
  } catch (error) {
    return end(0, 1, `Neo4j could not be started: ${error.message}`);
  }
  if (!server) say(NO_JAVA);
  try {
    if (!isSound) return end(0, 1, 'build or check failed (see above); no test was run');
    return await runJest(server?.env ?? {});
  } finally {
    await server?.stop();
  }
}

const NO_JAVA = `
  ****************************************************************************
  *  No Java 17 or later was found: THE NEO4J TESTS ARE SKIPPED.             *
  *  Install a JDK, or set GUITU_NEO4J_URI and GUITU_NEO4J_PASSWORD.         *
  ****************************************************************************
`;

async function runJest(env) {
  const output = join(folder, 'results.json');
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  // Libraries that are ES modules are loaded by import(), which jest allows only with this flag.
  const node = ['--experimental-vm-modules', '--no-warnings', jest];
  const args = [...node, '--json', `--outputFile=${output}`, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const results = readResults(output);
  if (!results) return end(0, 1, 'jest ended without results');
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = results;
  // A file that does not load has no tests of its own, and is a failure all the same.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + unloaded;
  end(numPassedTests, failed, numPendingTests > 0 ? `${numPendingTests} skipped` : undefined);
  return code === 0 && failed === 0 ? 0 : 1;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // jest died before writing it; the caller says so
  }
}

function end(passed, failed, remark) {
  if (remark) say(remark);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
