export const sendMessages = 'sendMessages';
