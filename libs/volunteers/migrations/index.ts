import { Volunteers1764000004000 } from './1764000004000-volunteers.js';
import { Path1764230001000 } from './1764230001000-path.js';
import { Application1764230003000 } from './1764230003000-application.js';
import { CalendarFeed1764240001000 } from './1764240001000-calendar-feed.js';
import { Pause1764240003000 } from './1764240003000-pause.js';
import { VolunteersSecondWall1764250004000 } from './1764250004000-second-wall.js';
import { ApplicationSecondWall1764310002000 } from './1764310002000-application-second-wall.js';

export const migrations = [
  Volunteers1764000004000,
  Path1764230001000,
  Application1764230003000,
  CalendarFeed1764240001000,
  Pause1764240003000,
  VolunteersSecondWall1764250004000,
  ApplicationSecondWall1764310002000,
];
