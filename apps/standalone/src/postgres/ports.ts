import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from './processes.js';
import { StartTrouble } from './trouble.js';

const loopback = '127.0.0.1';

/**
 * Fails when the web's port cannot be had, before anything long is begun.
 * @param port 1 to 65 535
 * @param host the address that will be listened at
 * @throws StartTrouble `port-taken` or `port-forbidden`, whose sentence names the port and how to choose another
 */
export async function assertPortFree(port: number, host = loopback): Promise<void> {
  const problem = await problemWith(port, host);
  const other = port >= 1024 && port < 65_535 ? port + 1 : 3000;
  if (problem === 'EADDRINUSE') throw new StartTrouble({ code: 'port-taken', port, other });
  if (problem === 'EACCES') throw new StartTrouble({ code: 'port-forbidden', port, other });
  if (problem) throw new Error(`Cannot listen at ${host}:${port}: ${problem}`);
}

/** A free port for the database, on this machine only: the preferred one if nobody has taken it meanwhile. */
export async function pickPort(preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && !(await problemWith(preferred, loopback))) return preferred;
  const server = createServer().listen(0, loopback);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}

async function problemWith(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    return errorCode(error) ?? String(error);
  }
}
