import type { IncomingMessage } from 'node:http';

/**
 * The network address that a request came from, for counting only. Each proxy of ours has added whom it heard to the end
 * of X-Forwarded-For; what stands before that, anybody could have written.
 * @param proxies how many of ours a request comes through
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? 'unknown';
  const forwarded = headers['x-forwarded-for'];
  if (proxies === 0 || forwarded === undefined) return direct;
  const passed = String(forwarded).split(',');
  return passed.at(-proxies)?.trim().slice(0, 45) || direct;
}
