import { centreOf } from '@hjerterom/centres';
import { type LocalDate, localDateOf } from '@hjerterom/kernel';
import { Ports, type Tx } from '@hjerterom/platform';
import type { Loader } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import { type TaskKind, taskKinds } from '../contracts/index.js';
import { standingsOf } from '../task-gate/standings.js';
import type { Standing } from '../task-gate/task-gate.js';
import { vettingPolicy } from '../vetting/vetting.policy.js';

/** What the gates of one volunteer are made of. */
export interface GateFacts {
  readonly standing: Standing;
  readonly kinds: readonly TaskKind[];
  readonly today: LocalDate;
}

/** What a volunteer has done of all that may be asked for, and the day it is: for those who may know it; by person. */
export const standingOfVolunteer: Loader<string, Pick<GateFacts, 'standing' | 'today'>> = {
  name: 'volunteers.standing',
  load: async (tx, personIds) => {
    const params: unknown[] = [];
    const rows = await standingsOf(tx, personIds, vettingPolicy.where(tx.actor, 'read', 'v', params), params);
    const standings = new Map(rows.map((row) => [row.personId, row]));
    const today = localDateOf(tx.now, (await centreOf(tx)).zone);
    return personIds.map((id) => {
      const standing = standings.get(id);
      return standing ? { standing, today } : null;
    });
  },
};

/** The kinds of task that libs have plugged in, in this process. */
@Injectable()
export class KindsOfTask {
  /** What the gates of a volunteer are made of, by the person's id: for those who may know what was shown and signed. */
  readonly gateFacts: Loader<string, GateFacts> = {
    name: 'volunteers.gate-facts',
    load: async (tx, personIds) => {
      const params: unknown[] = [];
      const rows = await standingsOf(tx, personIds, vettingPolicy.where(tx.actor, 'read', 'v', params), params);
      const standings = new Map(rows.map((row) => [row.personId, row]));
      const kinds = await this.list(tx);
      const today = localDateOf(tx.now, (await centreOf(tx)).zone);
      return personIds.map((id) => {
        const standing = standings.get(id);
        return standing ? { standing, kinds, today } : null;
      });
    },
  };

  constructor(private readonly ports: Ports) {}

  /** All kinds of task of the actor's centre, active or not. */
  async list(tx: Tx): Promise<TaskKind[]> {
    const kinds: TaskKind[] = [];
    for (const plugged of this.ports.all(taskKinds).values()) kinds.push(...(await plugged.list(tx)));
    return kinds;
  }
}
