import { Access1764000003000 } from './1764000003000-access.js';
import { Accounts1764200001000 } from './1764200001000-accounts.js';
import { SignInRequests1764200003000 } from './1764200003000-sign-in-requests.js';
import { SecondFactor1764200004000 } from './1764200004000-second-factor.js';
import { AccessSecondWall1764250003000 } from './1764250003000-second-wall.js';
import { Invitations1764270001000 } from './1764270001000-invitations.js';
import { ScreenLock1764300001000 } from './1764300001000-screen-lock.js';
import { AccountNotices1764300002000 } from './1764300002000-account-notices.js';
import { RoleFollows1765600003000 } from './1765600003000-role-follows.js';
import { WaysIn1767200001000 } from './1767200001000-ways-in.js';

export const migrations = [
  Access1764000003000,
  Accounts1764200001000,
  SignInRequests1764200003000,
  SecondFactor1764200004000,
  AccessSecondWall1764250003000,
  Invitations1764270001000,
  ScreenLock1764300001000,
  AccountNotices1764300002000,
  RoleFollows1765600003000,
  WaysIn1767200001000,
];
