import { definePort, type EventType } from '@hjerterom/kernel';
import type { Tx } from '../database/index.js';
import type { LeasedTable } from './claim-due.js';

/** An event as a handler sees it. */
export interface DeliveredEvent<Payload extends object> {
  readonly id: string;
  readonly payload: Payload;
  readonly centreId: string;
  readonly occurredAt: Date;
  readonly requestId: string | null;
}

/** Reacts to one kind of event. Its effects and the mark that it is done are one transaction. */
export interface EventHandler<Payload extends object = object> {
  handle(tx: Tx, event: DeliveredEvent<Payload>): Promise<void>;
}

/** A row whose time has come; leased to this worker for a while. */
export interface DueRow {
  readonly id: string;
  readonly centreId: string;
}

/** What a job may use while it works on one row. */
export interface JobContext {
  /** One transaction as the worker in the row's centre. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Does something when its time has come. Rows are claimed under a lease, so that a lost worker's rows come again. */
export interface DueWork {
  /** Where its rows stand, and which of them are due. */
  readonly due: LeasedTable;
  /** Writes down the rows that there should be, before it is asked which are due. */
  prepare?(tx: Tx): Promise<void>;
  /** Does the work for one row; it may be called again for the same row and must then find that it is done. */
  perform(row: DueRow, job: JobContext): Promise<void>;
}

/** A declared job: that it is declared and that it has exactly one handler are two things, compared at boot. */
export interface EventJob<Payload extends object> {
  readonly id: string;
  readonly event: EventType<Payload>;
}

export interface DueJob {
  readonly id: string;
}

/** Where handlers of events plug in, by the id of their job. */
export const eventHandlers = definePort<EventHandler>('event handlers');
/** Where due work plugs in, by the id of its job. */
export const dueWork = definePort<DueWork>('due work');

const eventJobs = new Map<string, EventJob<object>>();
const dueJobs = new Map<string, DueJob>();

/** Declares that this lib does something when the event has happened. @throws Error when the id is taken */
export function declareEventJob<Payload extends object>(id: string, event: EventType<Payload>): EventJob<Payload> {
  return declare(eventJobs as Map<string, EventJob<Payload>>, { id, event });
}

/** Declares that this lib does something when a row's time has come. @throws Error when the id is taken */
export function declareDueJob(id: string): DueJob {
  return declare(dueJobs, { id });
}

/** Decorates the class that handles a declared event job. */
export function Handles<Payload extends object>(job: EventJob<Payload>) {
  return eventHandlers.plug(job.id) as (target: abstract new (...args: never[]) => EventHandler<Payload>) => void;
}

/** Decorates the class that does a declared due job. */
export function Performs(job: DueJob) {
  return dueWork.plug(job.id);
}

/** All jobs declared by the libs that have been loaded. */
export function declaredJobs() {
  return { events: [...eventJobs.values()], due: [...dueJobs.values()] };
}

function declare<Job extends { id: string }>(jobs: Map<string, Job>, job: Job): Job {
  if (eventJobs.has(job.id) || dueJobs.has(job.id)) throw new Error(`The job ${job.id} is declared twice.`);
  jobs.set(job.id, job);
  return job;
}
