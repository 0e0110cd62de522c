import { defineEvent } from '@hjerterom/kernel';

/** Somebody asked to be let in by a message; whether there is anybody to send it to is found out by whoever hears it. */
export const signInAsked = defineEvent<{ readonly requestId: string }>('access.sign-in-asked');
