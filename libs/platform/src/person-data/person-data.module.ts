import { Module } from '@nestjs/common';
import { PersonDataCheck } from './person-data-check.js';

/** For a process in which all libs are: it knows all that is kept about persons, or does not start. */
@Module({ providers: [PersonDataCheck] })
export class PersonDataModule {}
