export const person = 'Kari';
