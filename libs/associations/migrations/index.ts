import { Associations1765000000000 } from './1765000000000-associations.js';
import { AssociationsKnocking1765200002000 } from './1765200002000-knocking.js';
import { ContactOver1765600002000 } from './1765600002000-contact-over.js';

export const migrations = [Associations1765000000000, AssociationsKnocking1765200002000, ContactOver1765600002000];
