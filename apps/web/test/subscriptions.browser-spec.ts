import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

/** What came over a WebSocket in half a second: messages of graphql-ws, and the code with which it was closed. */
interface Heard {
  readonly messages: readonly { readonly type: string; readonly payload?: unknown }[];
  readonly closed: number | null;
}

inABrowser('the WebSocket of GraphQL', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
    leader = await Visitor.come(browser, world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const subscription = () => `subscription { changes(centreId: "${world.centre.id}") { topic id at } }`;

  it('tells at once that anything may have changed', async () => {
    await leader.page.goto(`${world.config.publicUrl}/health/live`);
    const { messages } = await send(leader.page, subscription());
    expect(messages[0]?.type).toBe('connection_ack');
    expect(messages[1]).toMatchObject({ type: 'next', payload: { data: { changes: { topic: 'any', id: null } } } });
  });

  it('takes no query and no mutation: they have their own way', async () => {
    await leader.page.goto(`${world.config.publicUrl}/health/live`);
    const { messages } = await send(leader.page, '{ me { memberships { roles } } }');
    expect(messages[1]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_REQUEST' } }] });
    // The same eye sees in every other test that the screens send nothing of the kind.
    expect(leader.troubles.splice(0).join()).toContain('Production would refuse');
  });

  it('tells nobody who is not signed in', async () => {
    const nobody = await Visitor.come(browser, world, { personId: null });
    await nobody.page.goto(`${world.config.publicUrl}/health/live`);
    const { messages } = await send(nobody.page, subscription());
    expect(messages.some(({ type, payload }) => type === 'next' && !JSON.stringify(payload).includes('errors'))).toBe(
      false,
    );
    expect(JSON.stringify(messages)).toContain('UNAUTHENTICATED');
    await nobody.leave();
  });

  it('is not for pages of others, though the browser would send them the cookie', async () => {
    // A page of ours would be kept from it by its own policy, before the program is asked.
    const another = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>Hei'));
    another.listen(0, '127.0.0.1');
    await once(another, 'listening');
    await leader.page.goto(`http://127.0.0.1:${(another.address() as AddressInfo).port}`);
    const { messages, closed } = await send(leader.page, subscription());
    expect(messages).toEqual([]);
    expect(closed).toBe(4403);
    await leader.page.goto('about:blank');
    another.close();
  });

  function send(page: Page, query: string): Promise<Heard> {
    const url = `${world.config.publicUrl.replace('http', 'ws')}/graphql`;
    return page.evaluate(`new Promise((tell) => {
      const heard = { messages: [], closed: null };
      const socket = new WebSocket(${JSON.stringify(url)}, 'graphql-transport-ws');
      const say = (message) => socket.send(JSON.stringify(message));
      socket.onopen = () => say({ type: 'connection_init' });
      socket.onclose = ({ code }) => { heard.closed = code; };
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(data);
        heard.messages.push(message);
        if (message.type === 'connection_ack') say({ id: '1', type: 'subscribe', payload: { query: ${JSON.stringify(query)} } });
      };
      setTimeout(() => { socket.onclose = null; socket.close(); tell(heard); }, 500);
    })`);
  }
});
