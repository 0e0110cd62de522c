import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, declaredJobs, dueWork, type EventHandler, eventHandlers } from '../jobs/index.js';
import { Ports } from '../ports/index.js';

/** Which class does which job. It fails at boot on a declared job without a handler and on a handler without a job. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private handlers: ReadonlyMap<string, EventHandler> = new Map();
  private works: ReadonlyMap<string, DueWork> = new Map();

  constructor(private readonly ports: Ports) {}

  onModuleInit(): void {
    const declared = declaredJobs();
    this.handlers = this.ports.all(eventHandlers);
    this.works = this.ports.all(dueWork);
    const problems = [
      ...mismatches(
        declared.events.map((job) => job.id),
        [...this.handlers.keys()],
      ),
      ...mismatches(
        declared.due.map((job) => job.id),
        [...this.works.keys()],
      ),
    ];
    if (problems.length > 0) throw new Error(`The job registry does not add up: ${problems.join(' ')}`);
  }

  /** The ids of the jobs to be done when an event of this name has happened. */
  handlersOf(eventName: string): string[] {
    return declaredJobs()
      .events.filter((job) => job.event.name === eventName)
      .map((job) => job.id);
  }

  handler(id: string): EventHandler {
    return present(this.handlers.get(id), id);
  }

  work(id: string): DueWork {
    return present(this.works.get(id), id);
  }

  get dueWork(): ReadonlyMap<string, DueWork> {
    return this.works;
  }
}

function mismatches(declared: string[], plugged: string[]): string[] {
  return [
    ...declared.filter((id) => !plugged.includes(id)).map((id) => `${id} has no handler.`),
    ...plugged.filter((id) => !declared.includes(id)).map((id) => `${id} is handled but not declared.`),
  ];
}

function present<T>(value: T | undefined, id: string): T {
  if (!value) throw new Error(`There is no handler for the job ${id}.`);
  return value;
}
