/** Options that several commands share, and what they mean. */
import type { Command } from 'commander';

export interface StoreOptions {
  /** Folder of the embedded graph. */
  store: string;
  /** Address of a Neo4j server; absent for the embedded engine. */
  neo4j?: string;
  user: string;
  /** From GUITU_NEO4J_PASSWORD; never an option, so that it stays out of shell histories. */
  password?: string;
}

/** What `withStore` and `withTalk` give a command. */
export interface CommonOptions {
  store: string;
  neo4j?: string;
  user: string;
  json?: boolean;
  quiet?: boolean;
}

export const DEFAULT_STORE = '.guitu/graph';

export function withStore(command: Command): Command {
  return command
    .option('--store <dir>', 'folder of the embedded graph · 内置图库的文件夹', DEFAULT_STORE)
    .option('--neo4j <uri>', 'use a Neo4j server: neo4j://, neo4j+s://, bolt:// · 改用 Neo4j 服务器')
    .option('--user <name>', 'Neo4j user; the password is read from GUITU_NEO4J_PASSWORD', 'neo4j');
}

export function withTalk(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON · 以 JSON 输出')
    .option('--quiet', 'no progress and no talk on stderr · 不显示进度');
}

export const withConfig = (command: Command): Command =>
  command.option('--config <file>', 'names plug-ins (default: guitu.config.json, if there is one) · 配置文件');

/** The store that the parsed options name. */
export function storeOptions(options: { store?: string; neo4j?: string; user?: string }): StoreOptions {
  return {
    store: options.store ?? DEFAULT_STORE,
    neo4j: options.neo4j,
    user: options.user ?? 'neo4j',
    password: process.env.GUITU_NEO4J_PASSWORD,
  };
}
