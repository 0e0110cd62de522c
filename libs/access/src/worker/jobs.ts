import { declareEventJob } from '@hjerterom/platform';
import { signInAsked } from '../contracts/index.js';

/** Sends the link and the code, where there is somebody to send them to. */
export const sendSignInJob = declareEventJob('access.send-sign-in', signInAsked);
