import { Module } from '@nestjs/common';
import { ChangeEar } from './change-ear.js';
import { ChangesResolver } from './changes.resolver.js';

/** The subscription `changes`: open screens hear that something changed, and ask again. */
@Module({ providers: [ChangeEar, ChangesResolver] })
export class ChangesApiModule {}
