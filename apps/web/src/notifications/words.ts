import { defineWords } from '../language/words.js';

export const notificationsWords = defineWords('notifications', {
  nb: {
    SCHEDULED: 'Sendes {{when}}',
    ACCEPTED: 'Sendt {{when}}',
    CALLED: 'Ringt {{when}}',
    FAILED: 'Kom ikke fram. Noen må ringe.',
    TO_CALL: 'Noen må ringe',
    WITHDRAWN: 'Ble ikke sendt',
    HELD: 'Holdt tilbake etter at en sikkerhetskopi ble lagt tilbake',
    EMAIL: 'e-post',
    SMS: 'SMS',
    CALL: 'telefon',
    readIt: 'Les meldingen',
    noWords: 'Melding',
  },
  en: {
    HELD: 'Held back after a backup was restored',
    SCHEDULED: 'Leaves {{when}}',
    ACCEPTED: 'Sent {{when}}',
    CALLED: 'Called {{when}}',
    FAILED: 'Did not arrive. Somebody must call.',
    TO_CALL: 'Somebody must call',
    WITHDRAWN: 'Was not sent',
    EMAIL: 'e-mail',
    SMS: 'SMS',
    CALL: 'phone',
    readIt: 'Read the message',
    noWords: 'Message',
  },
});
