import { Module } from '@nestjs/common';
import { CentreResolver } from './centre.resolver.js';

export { listCentres } from '../index.js';
export { CentreArgs } from './centre.args.js';
export { centreLoader } from './centre.loader.js';
export { Centre, District } from './centre.type.js';

@Module({ providers: [CentreResolver] })
export class CentresApiModule {}
