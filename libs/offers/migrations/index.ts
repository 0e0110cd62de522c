import { Offers1764000006000 } from './1764000006000-offers.js';
import { OffersNotThisTime1764100006000 } from './1764100006000-not-this-time.js';
import { OffersGateClosed1764320003000 } from './1764320003000-gate-closed.js';

export const migrations = [Offers1764000006000, OffersNotThisTime1764100006000, OffersGateClosed1764320003000];
