import { type Leaving, type LeftTaskKind, leaving, type TaskInWords, type WhoLeaves } from '@hjerterom/people';
import { Ports, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { deskRoles, type HeldRole } from '../role/held-role.js';

/** Something to do, and which lib knows it. */
export interface SourcedTask {
  readonly kind: LeftTaskKind;
  readonly source: string;
  readonly subjectId: string;
}

/** What somebody who leaves has to do, in all libs that plug in. */
@Injectable()
export class Tasks {
  private plugged?: ReadonlyMap<string, Leaving>;

  constructor(private readonly ports: Ports) {}

  /** What a person has still to do as what they leave: that which is soonest first, lib by lib. */
  async of(tx: Tx, who: WhoLeaves): Promise<SourcedTask[]> {
    const tasks: SourcedTask[] = [];
    for (const [source, lib] of this.sources) {
      tasks.push(...(await lib.tasksOf(tx, who)).map((task) => ({ ...task, source })));
    }
    return tasks;
  }

  /** Promises are given back and questions taken back: nobody counts on who has left. */
  async letGo(tx: Tx, who: WhoLeaves): Promise<void> {
    for (const lib of this.sources.values()) await lib.letGo(tx, who);
    for (const lib of this.sources.values()) await lib.left?.(tx, who);
  }

  /** What these are about; what is gone is null. */
  async describe(tx: Tx, tasks: readonly SourcedTask[]): Promise<(TaskInWords | null)[]> {
    const found = new Map<string, TaskInWords>();
    for (const [source, lib] of this.sources) {
      const ids = [...new Set(tasks.filter((task) => task.source === source).map(({ subjectId }) => subjectId))];
      if (ids.length === 0) continue;
      for (const words of await lib.describe(tx, ids)) found.set(`${source}:${words.subjectId}`, words);
    }
    return tasks.map(({ source, subjectId }) => found.get(`${source}:${subjectId}`) ?? null);
  }

  private get sources(): ReadonlyMap<string, Leaving> {
    this.plugged ??= this.ports.all(leaving);
    return this.plugged;
  }
}

/** As what somebody leaves when they are no longer this; null for roles that have nothing to hand over. */
export function leavesAs(role: HeldRole): WhoLeaves['as'] | null {
  if (role === 'volunteer') return 'volunteer';
  return deskRoles.some((desk) => desk === role) ? 'desk' : null;
}

/** Whether a task still waits for somebody else. What was promised or asked does until its dates have people again. */
export function isWaiting(kind: LeftTaskKind, words: TaskInWords | null): words is TaskInWords {
  return words !== null && (kind === 'responsible' ? words.live : words.lacking);
}
