import { addDays, instantOf, localDateOf, localTimeOf } from '@hjerterom/kernel';
import type { Mail, Visitor } from './visitor.js';

const zone = 'Europe/Oslo';
/** How long a job may take before the story says that it did not happen, in milliseconds. */
const PATIENCE_MS = 60_000;

/** The clock of demo mode, which only goes forward here. */
export class Clock {
  constructor(private readonly visitor: Visitor) {}

  async now(): Promise<Date> {
    return new Date((await this.visitor.json<{ now: string }>('/dev/clock')).now);
  }

  /** A story at night would wait for quiet hours to end: people are asked by day. */
  async toWorkingHours(): Promise<void> {
    const now = await this.now();
    const time = localTimeOf(now, zone);
    const today = localDateOf(now, zone);
    if (time < '09:00') await this.to(instantOf(today, '09:30', zone));
    else if (time > '16:00') await this.to(instantOf(addDays(today, 1), '09:30', zone));
  }

  async to(instant: Date): Promise<void> {
    const seconds = Math.ceil((instant.getTime() - (await this.now()).getTime()) / 1000);
    if (seconds > 0) await this.visitor.json('/dev/clock', { advance: `PT${seconds}S` });
  }

  async at(date: string, time: string): Promise<Date> {
    return instantOf(date, time, zone);
  }

  async inDays(days: number, time: string): Promise<Date> {
    return instantOf(addDays(localDateOf(await this.now(), zone), days), time, zone);
  }
}

/** Demo mode's mailbox, where every message lands. */
export class Mailbox {
  constructor(private readonly visitor: Visitor) {}

  /** Waits for the message of this template to this person about this very thing, and sees that there is only one. */
  async about(personId: string, template: string, subjectId: string | undefined): Promise<Mail> {
    const about = found(subjectId, `Det fantes ikke noe å si ${template} om`);
    const mails = await until(`meldingen ${template} kom`, async () => {
      const all = await this.visitor.json<Mail[]>(`/dev/mailbox.json?personId=${personId}&template=${template}`);
      const theirs = all.filter((mail) => mail.subjectId === about);
      return theirs.length > 0 && theirs;
    });
    if (mails.length > 1) throw new Error(`Meldingen ${template} kom ${mails.length} ganger`);
    return mails[0] as Mail;
  }
}

/** Asks until there is an answer. @throws Error that says what did not happen */
export async function until<T>(what: string, probe: () => Promise<T | false>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Det skjedde ikke innen ${PATIENCE_MS / 1000} s at ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** The value, or the story stops with these words. */
export function found<T>(value: T | null | undefined, trouble: string): T {
  if (value === null || value === undefined) throw new Error(trouble);
  return value;
}
