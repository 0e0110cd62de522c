import type { Tx } from '@hjerterom/platform';
import { type TaskKind, type TaskKinds, taskKinds } from '@hjerterom/volunteers/contracts';
import { Injectable } from '@nestjs/common';
import { listKinds } from './kinds.js';
import { taskRuleOf } from './task-rule.js';

/** The kinds of need as kinds of task that a volunteer can choose. */
@Injectable()
@taskKinds.plug('needs')
export class NeedTaskKinds implements TaskKinds {
  async list(tx: Tx): Promise<TaskKind[]> {
    const kinds = await listKinds(tx, { onlyActive: false });
    return kinds.map((kind) => {
      const { code, nameNb, nameEn, active } = kind;
      return { code, nameNb, nameEn, active, ...taskRuleOf(kind) };
    });
  }
}
