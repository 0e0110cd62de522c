import { randomInt } from 'node:crypto';
import { systemClock } from '@hjerterom/kernel';
import type { Config, Tx } from '@hjerterom/platform';
import { Secret, TOTP } from 'otpauth';
import { tellAccount } from '../account/tell-account.js';
import { hashOf } from '../login/token.js';
import { seal, unseal } from '../sign-in/seal.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { TotpEntity } from './totp.entity.js';

type Settings = Pick<Config, 'secret'>;

const purpose = 'totp';
const PERIOD_S = 30;
const RECOVERY_CODES = 10;
/** Without the letters and digits that look alike. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz';

/** What is shown once while the app is being set up. */
export interface TotpSetUp {
  /** `otpauth://…`, for a QR code. */
  readonly uri: string;
  /** The same secret, to be typed. */
  readonly secret: string;
}

/** Makes a new secret, or gives the one that is being set up; null when the app is set up already. */
export async function setUpTotp(tx: Tx, accountId: string, label: string, config: Settings): Promise<TotpSetUp | null> {
  const known = await tx.em.findOneBy(TotpEntity, { accountId });
  if (known?.confirmedAt) return null;
  const kept = known && unseal(config, purpose, known.sealedSecret);
  const secret = kept ?? new Secret({ size: 20 }).base32;
  if (!kept) {
    const row = { accountId, sealedSecret: seal(config, purpose, secret), confirmedAt: null, lastStep: null };
    await tx.em.upsert(TotpEntity, row, ['accountId']);
  }
  return { uri: totpOf(secret, label).toString(), secret };
}

/**
 * Takes the first digits of the app, and makes codes for who loses the phone. @returns the codes, which cannot be shown
 * again; null when the digits are not right, or nothing is being set up
 */
export async function confirmTotp(
  tx: Tx,
  accountId: string,
  digits: string,
  config: Settings,
): Promise<string[] | null> {
  const totp = await locked(tx, accountId);
  if (!totp || totp.confirmedAt || !(await useDigits(tx, totp, digits, config))) return null;
  await tx.em.update(TotpEntity, accountId, { confirmedAt: tx.now });
  await tellAccount(tx, accountId, 'second-step-on');
  await tx.em.delete(RecoveryCodeEntity, { accountId });
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await tx.em.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({ codeHash: hashOf(plain(code)), accountId, usedAt: null })),
  );
  return codes;
}

/** Tries the digits of the app, or a recovery code. Of the same digits twice, also at once, one is taken. */
export async function trySecondFactor(tx: Tx, accountId: string, typed: string, config: Settings): Promise<boolean> {
  const totp = await locked(tx, accountId);
  if (!totp?.confirmedAt) return false;
  if (await useDigits(tx, totp, typed, config)) return true;
  const used = await tx.query(
    `UPDATE access_recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL
     RETURNING 1`,
    [accountId, hashOf(plain(typed)), tx.now],
  );
  return used.length > 0;
}

/** Takes the second factor away. Whoever calls this has had it shown. */
export async function removeTotp(tx: Tx, accountId: string): Promise<void> {
  await tx.em.delete(TotpEntity, { accountId });
  await tx.em.delete(RecoveryCodeEntity, { accountId });
  await tellAccount(tx, accountId, 'second-step-off');
}

/** Whether an account has an app that is set up. */
export async function hasTotp(tx: Tx, accountId: string): Promise<boolean> {
  return ((await tx.em.findOneBy(TotpEntity, { accountId }))?.confirmedAt ?? null) !== null;
}

/** The digits are those of this half minute or one beside it, by real time as in the phone, and of none used before. */
async function useDigits(tx: Tx, totp: TotpEntity, typed: string, config: Settings): Promise<boolean> {
  const secret = unseal(config, purpose, totp.sealedSecret);
  const token = typed.replace(/[\s-]/g, '');
  if (secret === null || !/^\d{6}$/.test(token)) return false;
  const timestamp = systemClock.now().getTime();
  const delta = totpOf(secret, '').validate({ token, timestamp, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / PERIOD_S) + delta;
  if (totp.lastStep !== null && step <= totp.lastStep) return false;
  await tx.em.update(TotpEntity, totp.accountId, { lastStep: step });
  return true;
}

function locked(tx: Tx, accountId: string): Promise<TotpEntity | null> {
  return tx.em.findOne(TotpEntity, { where: { accountId }, lock: { mode: 'pessimistic_write' } });
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Hjerterom', label, secret: Secret.fromBase32(secret), period: PERIOD_S });
}

function newCode(): string {
  const code = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '');
}
