/**
 * Runs a command with a real Neo4j beside it: `node scripts/with-neo4j.mjs npx jest test/store`. The server is the one at
 * GUITU_NEO4J_URI if that is set, else one of our own, which is stopped again. The command finds it in the environment.
 */
import { spawn } from 'node:child_process';
import { startNeo4j } from './neo4j-server.mjs';

/** The server, and what the environment of tests says of it; undefined without Java. */
export async function neo4jForTests(log) {
  if (process.env.GUITU_NEO4J_URI) {
    log(`using the Neo4j at ${process.env.GUITU_NEO4J_URI}: the tests replace the guitu graph in it`);
    return { env: {}, stop: async () => {} };
  }
  const { uri, user, password, java, lib, stop } = await startNeo4j(log);
  const env = { GUITU_NEO4J_URI: uri, GUITU_NEO4J_USER: user, GUITU_NEO4J_PASSWORD: password };
  return { env: { ...env, GUITU_NEO4J_LIB: lib, GUITU_JAVA: java }, stop };
}

if (process.argv[1]?.endsWith('with-neo4j.mjs')) {
  const [command, ...args] = process.argv.slice(2);
  const server = await neo4jForTests((text) => console.error(text));
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...server.env } });
  child.once('exit', async (code) => {
    await server.stop();
    process.exit(code ?? 1);
  });
}
