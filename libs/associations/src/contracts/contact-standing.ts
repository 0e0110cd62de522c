import { definePort } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** `contact`: speaks or books for an association that is approved; `waits`: for one that is not answered; else null. */
export type Standing = 'contact' | 'waits' | null;

/** Tells what somebody is for the associations of the actor's centre. */
export interface ContactStanding {
  of(tx: Tx, personId: string): Promise<Standing>;
}

/** Where associations tells access who is to be let in, by the lib's name. */
export const contactStanding = definePort<ContactStanding>('standing of contacts');
