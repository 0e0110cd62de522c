export * from './too-often.js';
