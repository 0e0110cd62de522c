import { defineEvent } from '@hjerterom/kernel';
import { Injectable, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { declareDueJob, declareEventJob, type EventHandler, eventHandlers, Handles, Performs } from '../jobs/index.js';
import { Ports } from '../ports/index.js';
import { JobRegistry } from './job-registry.js';

const bellRang = defineEvent<{ bell: string }>('test.bell-rang');
const open = declareEventJob('test.open-the-door', bellRang);
const lock = declareDueJob('test.lock-the-door');

@Injectable()
@Handles(open)
class OpenTheDoor implements EventHandler {
  async handle() {}
}

@Injectable()
@Handles(open)
class OpenTheDoorToo implements EventHandler {
  async handle() {}
}

@Injectable()
@eventHandlers.plug('test.feed-the-cat')
class FeedTheCat implements EventHandler {
  async handle() {}
}

@Injectable()
@Performs(lock)
class LockTheDoor {
  readonly due = { table: 'locks', dueColumn: 'due_at', where: 'true' };
  async perform() {}
}

describe('a worker', () => {
  const boot = async (...handlers: Type[]) => {
    const module = await Test.createTestingModule({ providers: [Ports, JobRegistry, ...handlers] }).compile();
    await module.init();
    return module.get(JobRegistry);
  };

  it('starts when each declared job has one handler', async () => {
    const registry = await boot(OpenTheDoor, LockTheDoor);
    expect(registry.handlersOf('test.bell-rang')).toEqual(['test.open-the-door']);
    expect(registry.handler('test.open-the-door')).toBeInstanceOf(OpenTheDoor);
    expect(registry.work('test.lock-the-door')).toBeInstanceOf(LockTheDoor);
  });

  it('does not start while a job has no handler, and names every one of them', async () => {
    await expect(boot(OpenTheDoor)).rejects.toThrow('test.lock-the-door has no handler.');
    await expect(boot(LockTheDoor)).rejects.toThrow('test.open-the-door has no handler.');
    await expect(boot()).rejects.toThrow(/test\.open-the-door has no handler\. test\.lock-the-door has no handler\./);
  });

  it('does not start when a job has two handlers', async () => {
    await expect(boot(OpenTheDoor, OpenTheDoorToo, LockTheDoor)).rejects.toThrow('«test.open-the-door»');
  });

  it('does not start when something handles a job that nobody declared', async () => {
    await expect(boot(OpenTheDoor, LockTheDoor, FeedTheCat)).rejects.toThrow(
      'test.feed-the-cat is handled but not declared.',
    );
  });

  it('cannot be made of libs that declare the same job', () => {
    expect(() => declareEventJob('test.lock-the-door', bellRang)).toThrow('declared twice');
    expect(() => declareDueJob('test.open-the-door')).toThrow('declared twice');
  });
});
