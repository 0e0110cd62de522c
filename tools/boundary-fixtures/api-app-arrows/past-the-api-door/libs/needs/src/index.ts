export const registerNeed = 'registerNeed';
