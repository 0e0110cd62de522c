import { Config } from '@hjerterom/platform';
import { type CanActivate, Inject, Injectable, NotFoundException } from '@nestjs/common';

/** In production these addresses are not there. */
@Injectable()
export class DemoOnly implements CanActivate {
  constructor(@Inject(Config) private readonly config: Config) {}

  canActivate(): boolean {
    if (!this.config.demo) throw new NotFoundException();
    return true;
  }
}
