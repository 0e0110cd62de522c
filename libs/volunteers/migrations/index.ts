import { Volunteers1764000004000 } from './1764000004000-volunteers.js';
import { Path1764230001000 } from './1764230001000-path.js';
import { Application1764230003000 } from './1764230003000-application.js';
import { CalendarFeed1764240001000 } from './1764240001000-calendar-feed.js';
import { VolunteersSecondWall1764250004000 } from './1764250004000-second-wall.js';

export const migrations = [
  Volunteers1764000004000,
  Path1764230001000,
  Application1764230003000,
  CalendarFeed1764240001000,
  VolunteersSecondWall1764250004000,
];
