import type { Language } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MessageStatus } from './message.states.js';

/** By which way something is said: `call` is a person who rings. */
export const channelNames = ['email', 'sms', 'call'] as const;
export type ChannelName = (typeof channelNames)[number];

export const callOutcomes = ['reached', 'no-answer'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Something that one person is told once: what about, when, and what became of it. */
@Entity('notifications_message')
export class MessageEntity {
  /** Also the key under which the provider accepts it once. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** `<lib>.<name>` of the template that puts it into words. */
  @Column({ type: 'text' })
  template!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  /** Unique in the centre: the same key is told once. */
  @Column({ type: 'text' })
  key!: string;

  /** A code that somebody waits for: quiet hours do not hold it, and its words are not kept. */
  @Column({ type: 'boolean' })
  urgent!: boolean;

  @Column({ type: 'text' })
  status!: MessageStatus;

  @Column({ type: 'timestamptz' })
  requestedAt!: Date;

  /** The request id of the HTTP request that led to it. */
  @Column({ type: 'text', nullable: true })
  requestId!: string | null;

  /** When it leaves next: quiet hours and pauses after a failure move it. */
  @Column({ type: 'timestamptz' })
  dueAt!: Date;

  /** Real time: until then a worker has it in its queue. */
  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  /** How often a worker has taken it into its queue, with or without trying: the platform counts it. */
  @Column({ type: 'int', default: 0 })
  attempts!: number;

  /** How often it was really tried. */
  @Column({ type: 'int', default: 0 })
  tries!: number;

  /** Real time: until then a worker is talking to the provider about it. */
  @Column({ type: 'timestamptz', nullable: true })
  sendingUntil!: Date | null;

  @Column({ type: 'text', nullable: true })
  channel!: ChannelName | null;

  @Column({ type: 'text', nullable: true })
  language!: Language | null;

  /** What was said, from the moment it is sent (or put on the call list). Never the link: it opens doors. */
  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'text', nullable: true })
  body!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  /** What the provider calls it. */
  @Column({ type: 'text', nullable: true })
  providerReference!: string | null;

  /** A code for what went wrong last, without personal data. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  /** When somebody last rang. */
  @Column({ type: 'timestamptz', nullable: true })
  calledAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  calledBy!: string | null;

  @Column({ type: 'text', nullable: true })
  callOutcome!: CallOutcome | null;
}
