import type { Config } from '@hjerterom/platform';
import type { Request, Response } from 'express';
import { isShared, sharedCookie } from '../login/shared-cookie.js';

/** Has the browser remember whether several use its machine, when somebody says so; nothing where it knows already. */
export function rememberShared(
  config: Pick<Config, 'publicUrl'>,
  { headers }: Request,
  response: Response,
  shared: boolean,
): void {
  if (isShared(config, headers.cookie) !== shared) response.append('set-cookie', sharedCookie(config, shared));
}
