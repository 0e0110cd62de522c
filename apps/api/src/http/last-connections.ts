import type { Server } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** How long a request under way may take to end when the API stops, in milliseconds. */
const PATIENCE_MS = 4_000;

/** Lets requests under way end when the API stops, but does not wait for one that hangs. Idle connections end at once. */
@Injectable()
export class LastConnections implements OnModuleDestroy {
  constructor(private readonly host: HttpAdapterHost) {}

  /** The first thing done on the way down: what follows waits for the server. */
  onModuleDestroy(): void {
    const server: Server = this.host.httpAdapter.getHttpServer();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  }
}
