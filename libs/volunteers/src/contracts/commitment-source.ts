import { definePort } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';

/** What a promised time is about, as it may stand in a calendar that others see: nothing of the one who is helped. */
export interface CommitmentView {
  /** The same in every calendar that shows this time. */
  readonly eventId: string;
  /** What: the kind of task. */
  readonly title: string;
  /** Roughly where: no more than a district. */
  readonly where: string;
}

/** What promised times of one kind of source are about. */
export interface CommitmentSource {
  /** By the source's id; what is not there any more is left out. */
  describe(tx: Tx, sourceIds: readonly string[], language: Language): Promise<ReadonlyMap<string, CommitmentView>>;
}

/** Where the libs that volunteers promise their time to plug in, by their kind of source (`need-place`). */
export const commitmentSources = definePort<CommitmentSource>('commitment sources');
