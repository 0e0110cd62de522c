import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../language/index.js';

/** What follows one piece of work through the program: an HTTP request, or the job that came of it. */
export interface RequestContext {
  /** From HTTP through outbox and job to message; a uuid. */
  readonly requestId: string;
  /** The language of the one who asked, for what is said back. */
  readonly language: Language;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the function with this context around it; everything it awaits sees it too. */
export function inRequest<T>(context: RequestContext, fn: () => T): T {
  return storage.run(context, fn);
}

/** The context of the work under way, if any. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}
