import { Ports } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { type OfferSubject, offerSubjects } from '../contracts/index.js';

/** What offers can be about, in this process: the OfferSubjects that libs have plugged in. */
@Injectable()
export class Subjects {
  private plugged?: ReadonlyMap<string, OfferSubject>;

  constructor(private readonly ports: Ports) {}

  /** @throws Error when nothing is plugged in for this kind: the lib's module is missing in the process */
  of(kind: string): OfferSubject {
    this.plugged ??= this.ports.all(offerSubjects);
    const subject = this.plugged.get(kind);
    if (!subject) throw new Error(`No offer subject is plugged in as «${kind}».`);
    return subject;
  }
}
