/**
 * A real Neo4j for tests, without Docker: the community server's jars from Maven Central, checked against
 * neo4j-jars.tsv, kept in the user's cache folder, run by the Java 17+ at hand. Only Node's own modules are used.
 *
 * GUITU_MAVEN_REPO  another Maven repository (default https://repo1.maven.org/maven2)
 * GUITU_CACHE       another cache folder
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = (process.env.GUITU_MAVEN_REPO ?? 'https://repo1.maven.org/maven2').replace(/\/$/, '');
const VERSION = '5.26.18';
const PASSWORD = 'guitu-test-password';
const DOWNLOADS_AT_ONCE = 12;
const START_SECONDS = 180;
const OPEN_MODULES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

export function cacheFolder() {
  if (process.env.GUITU_CACHE) return process.env.GUITU_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'guitu');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'guitu', 'Cache');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'guitu');
}

/** The Java command if it is 17 or later, else undefined. */
export function findJava() {
  const candidates = [process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', 'java'), 'java'].filter(Boolean);
  for (const java of candidates) {
    const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
    const major = status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1]) : 0;
    if (major >= 17) return java;
  }
  return undefined;
}

/** Fetches what is missing; gives the folder of jars. */
export async function fetchJars(log = () => {}) {
  const folder = join(cacheFolder(), `neo4j-${VERSION}`, 'lib');
  mkdirSync(folder, { recursive: true });
  const list = readFileSync(fileURLToPath(new URL('neo4j-jars.tsv', import.meta.url)), 'utf8');
  const jars = list
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const missing = jars.filter(([path]) => !existsSync(join(folder, basename(path))));
  if (missing.length === 0) return folder;
  log(`fetching ${missing.length} files of Neo4j ${VERSION} (116 MB in all) from ${REPOSITORY} …`);
  const queue = [...missing];
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await fetchJar(next[0], next[1], folder);
  };
  await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, worker));
  return folder;
}

async function fetchJar(path, sha256, folder) {
  const local = join(homedir(), '.m2', 'repository', path);
  const bytes = existsSync(local) ? readFileSync(local) : await download(`${REPOSITORY}/${path}`);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${path}: its SHA-256 is ${found}, and ${sha256} was expected`);
  const unfinished = join(folder, `${basename(path)}.${process.pid}`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, join(folder, basename(path)));
}

async function download(url, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return Buffer.from(await response.arrayBuffer());
    } catch (error) {
      if (attempt === attempts)
        throw new Error(`${url}: ${error.cause?.message ?? error.message} (set GUITU_MAVEN_REPO to use a mirror)`, {
          cause: error,
        });
    }
  }
}

/** Arguments of java for one of Neo4j's main classes. */
export function javaArguments(lib, mainClass, memory = '512m') {
  const opens = OPEN_MODULES.flatMap((name) => ['--add-opens', `java.base/${name}=ALL-UNNAMED`]);
  return [`-Xmx${memory}`, '-XX:+UseSerialGC', ...opens, '-cp', join(lib, '*'), mainClass];
}

const ADMIN = 'org.neo4j.server.startup.Neo4jAdminCommand';
const SERVER = 'org.neo4j.server.CommunityEntryPoint';

/** Runs `neo4j-admin` with a home folder of its own; throws with its words if it fails. */
export function runAdmin({ java, lib, home }, args) {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const { status, stdout, stderr } = spawnSync(java, [...javaArguments(lib, ADMIN), ...args], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`neo4j-admin ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** A home folder with its configuration: local Bolt only, nothing reported. */
export function makeHome(folder, port) {
  mkdirSync(join(folder, 'conf'), { recursive: true });
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    `server.directories.import=${folder.replaceAll('\\', '/')}`,
  ];
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
  return folder;
}

/** Starts a server on a free port; resolves when Bolt answers. `stop()` ends it and removes its data. */
export async function startNeo4j(log = () => {}) {
  const java = findJava();
  if (!java) throw new Error('Java 17 or later is needed to run Neo4j, and there is none');
  const lib = await fetchJars(log);
  const port = await freePort();
  const home = makeHome(mkdtempSync(join(tmpdir(), 'guitu-neo4j-')), port);
  setPassword({ java, lib, home });
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const args = [...javaArguments(lib, SERVER), `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn(java, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => (output = (output + text).slice(-20_000)));
  const killNow = () => server.kill('SIGKILL');
  process.once('exit', killNow);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    killNow(); // an orderly end takes ten seconds, for data that is thrown away
    await ended;
    process.off('exit', killNow);
    rmSync(home, { recursive: true, force: true });
  };
  for (const deadline = Date.now() + START_SECONDS * 1000; !(await answers(port)); await pause(200)) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`Neo4j did not start:\n${output}`);
    }
  }
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, java, lib, stop, kill: killNow };
}

/** The file that holds the password is made once and copied into every new home: making it takes a Java start. */
function setPassword({ java, lib, home }) {
  const target = join(home, 'data', 'dbms', 'auth.ini');
  const kept = join(dirname(lib), 'auth.ini');
  if (!existsSync(kept)) {
    runAdmin({ java, lib, home }, ['dbms', 'set-initial-password', PASSWORD]);
    copyFileSync(target, kept);
  }
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(kept, target);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Bolt is up when its handshake is answered, and not just the port open. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const finish = (isUp) => {
      socket.destroy();
      resolve(isUp);
    };
    socket.setTimeout(2000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('connect', () =>
      socket.write(Buffer.from('6060b0170000000500000000000000000000000000000000', 'hex').subarray(0, 20)),
    );
    socket.once('data', () => finish(true));
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
