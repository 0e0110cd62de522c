import { sendMessages } from '@hjerterom/platform/worker';

export const used = sendMessages;
