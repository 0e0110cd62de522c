import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { assertPortFree, pickPort } from './ports.js';
import { StartTrouble } from './trouble.js';

let other: Server;
let taken: number;

beforeEach(async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  taken = (other.address() as AddressInfo).port;
});
afterEach(() => other.close());

describe('the web’s port', () => {
  it('that another program has is named, with how to choose another', async () => {
    const trouble = await assertPortFree(taken).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(StartTrouble);
    const { nb, en } = { nb: (trouble as StartTrouble).sentence('nb'), en: (trouble as StartTrouble).sentence('en') };
    expect(nb).toBe(
      `Port ${taken} er opptatt av et annet program. Stopp det, eller velg en annen port: PORT=${taken + 1} npm start`,
    );
    expect(en).toContain(`Port ${taken} is taken by another program.`);
  });

  it('that is free is let be', async () => {
    other.close();
    await once(other, 'close');
    await expect(assertPortFree(taken)).resolves.toBeUndefined();
  });
});

describe('the database’s port', () => {
  it('is the last one, unless somebody has it by now', async () => {
    expect(await pickPort(taken)).not.toBe(taken);
    other.close();
    await once(other, 'close');
    expect(await pickPort(taken)).toBe(taken);
  });
});
