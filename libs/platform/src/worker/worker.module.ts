import { Module } from '@nestjs/common';
import { Housekeeping } from './housekeeping.js';
import { JobRegistry } from './job-registry.js';
import { Processor } from './processor.js';
import { Pulse } from './pulse.js';
import { JobQueue } from './queue.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';

/** What makes a process a worker: relay, sweeps, queue and processor. */
@Module({ providers: [JobRegistry, JobQueue, Relay, Sweeper, Processor, Housekeeping, Pulse] })
export class PlatformWorkerModule {}
