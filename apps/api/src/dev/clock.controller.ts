import { addDuration } from '@hjerterom/kernel';
import { Database, moveClock, systemActor, type Tx } from '@hjerterom/platform';
import { SameSite } from '@hjerterom/platform/api';
import { BadRequestException, Body, Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';

/** The zone in which `P1D` means «the same time tomorrow». */
const zone = 'Europe/Oslo';

/** Demo mode's clock: what time it is here, and a way to let time pass. Only in demo mode's module. */
@Controller('dev/clock')
@UseGuards(SameSite)
export class ClockController {
  constructor(private readonly database: Database) {}

  @Get()
  show() {
    return this.database.run(systemActor(null), async (tx) => ({ now: tx.now.toISOString() }));
  }

  /** `{"advance":"PT24H"}`: an ISO 8601 duration. The workers hear of it at once. */
  @Post()
  @HttpCode(200)
  advance(@Body() body: { advance?: unknown } | undefined) {
    return this.database.run(systemActor(null), (tx) => advanceClock(tx, body?.advance));
  }
}

async function advanceClock(tx: Tx, duration: unknown): Promise<{ now: string }> {
  const target = later(tx.now, duration);
  if (target < tx.now) throw new BadRequestException('Time only goes forward here: what has happened has happened.');
  await moveClock(tx, target.getTime() - tx.now.getTime());
  return { now: target.toISOString() };
}

function later(now: Date, duration: unknown): Date {
  try {
    return addDuration(now, String(duration), zone);
  } catch {
    throw new BadRequestException('Send {"advance":"PT24H"}: an ISO 8601 duration such as PT30M, PT24H or P7D.');
  }
}
