import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How somebody proved who they were. `demo` is demo mode's list of sample people. */
export const loginMethods = ['link', 'code', 'password', 'oidc', 'demo'] as const;
export type LoginMethod = (typeof loginMethods)[number];

/**
 * One browser in which an account is signed in. All its times are real time, whatever the demo clock says: as with a
 * lease, what they guard against is real.
 */
@Entity('access_login_session')
export class LoginSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  /** SHA-256 of the token in the cookie, in base64url: the table opens nothing. */
  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text' })
  method!: LoginMethod;

  /** In words for the list of devices, such as `Firefox, Android`; empty when the browser does not say. */
  @Column({ type: 'text' })
  device!: string;

  /** The network it was last seen in, never the whole address: `192.0.2.0/24`. */
  @Column({ type: 'text', nullable: true })
  network!: string | null;

  @Column({ type: 'timestamptz' })
  beganAt!: Date;

  /** When it was last used, to within some minutes. */
  @Column({ type: 'timestamptz' })
  seenAt!: Date;

  /** When the second factor was shown in it. */
  @Column({ type: 'timestamptz', nullable: true })
  secondFactorAt!: Date | null;

  /** On a machine that several use: it locks when nobody has touched it for a while. */
  @Column({ type: 'boolean' })
  shared!: boolean;

  /** When whoever sits there last touched a key, the mouse or the screen, to within half a minute. */
  @Column({ type: 'timestamptz' })
  activeAt!: Date;

  /** Since when nothing is given to it until it is unlocked; null when it is open. */
  @Column({ type: 'timestamptz', nullable: true })
  lockedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
