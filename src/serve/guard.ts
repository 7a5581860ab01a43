/**
 * Who may ask: the server binds to the loopback interface and answers only requests whose Host is its own address, so that
 * a page elsewhere cannot reach it through the reader's browser (DNS rebinding, cross-site requests). Bound to any other
 * interface it demands a token.
 */
import { timingSafeEqual } from 'node:crypto';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

export interface Guard {
  host: string;
  port: number;
  /** Demanded where the server is not bound to loopback. */
  token?: string;
}

export interface Asked {
  host?: string;
  origin?: string;
  authorization?: string;
  cookie?: string;
  site?: string;
}

/** The reason to refuse a request, or undefined. */
export function refusal(asked: Asked, guard: Guard): { status: 401 | 403; why: string } | undefined {
  const [name, port = '80'] = splitHost(asked.host ?? '');
  if (!guard.token && !(isLoopback(name) && Number(port) === guard.port))
    return { status: 403, why: 'the Host header is not this server' };
  if (asked.origin !== undefined && asked.origin !== `http://${asked.host}`)
    return { status: 403, why: 'requests from other sites are refused' };
  if (asked.site !== undefined && !['same-origin', 'none'].includes(asked.site))
    return { status: 403, why: 'requests from other sites are refused' };
  if (guard.token && !same(bearer(asked), guard.token))
    return { status: 401, why: 'a token is needed: open the address that guitu serve printed' };
  return undefined;
}

/** A header that no form and no image can send, and no other page's script without a leave that is never given. */
export const WRITE_HEADER = 'x-guitu-write';

/** The reason to refuse a request that would write, beyond `refusal`. */
export function writeRefusal(header: unknown, contentType: string | undefined): string | undefined {
  if (header === '1' && /^application\/json\b/u.test(contentType ?? '')) return undefined;
  return `a write needs the header ${WRITE_HEADER}: 1 and a body of application/json`;
}

function splitHost(host: string): [string, string?] {
  const match = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(host);
  return match ? [match[1]!, match[2]] : [''];
}

const bearer = ({ authorization, cookie }: Asked): string =>
  /^Bearer (.+)$/u.exec(authorization ?? '')?.[1] ?? /(?:^|;\s*)guitu=([^;]+)/u.exec(cookie ?? '')?.[1] ?? '';

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
