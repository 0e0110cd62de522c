import { spawn, spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { freePort } from './free-port.mjs';

/**
 * A Redis of this run's own where a redis-server is found; otherwise what is left out, in words. CI demands it
 * (DEMAND_REDIS=1).
 */
export async function testRedis(folder) {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found && process.env.DEMAND_REDIS) throw new Error('redis-server is not installed, and DEMAND_REDIS is set.');
  if (!found) {
    const leftOut = 'Left out: the tests of the queue on Redis, since no redis-server was found on this machine.';
    return { environment: {}, leftOut, stop: async () => {} };
  }
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--databases', '4096', '--dir', folder];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  // Ctrl-C reaches the server too: it may be gone before it is told to stop.
  const closed = new Promise((resolve) => server.on('close', resolve));
  await answering(port);
  const stop = () => {
    server.kill('SIGTERM');
    return closed;
  };
  return { environment: { TEST_REDIS_URL: `redis://127.0.0.1:${port}` }, leftOut: '', stop };
}

async function answering(port) {
  for (let tries = 0; tries < 200; tries += 1) {
    const connected = await new Promise((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' }, () => resolve(true));
      socket.on('connect', () => socket.end());
      socket.on('error', () => resolve(false));
    });
    if (connected) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The Redis of the tests did not start.');
}
