import { Database } from '@hjerterom/platform';
import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';

/** For whoever keeps the program running: is it alive, and can it do its work? */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live() {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready() {
    try {
      await this.database.ping();
    } catch {
      throw new ServiceUnavailableException({ status: 'unavailable', reason: 'The database does not answer.' });
    }
    return { status: 'ok' };
  }
}
