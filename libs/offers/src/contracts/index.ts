export * from './events.js';
export * from './offer-subject.js';
