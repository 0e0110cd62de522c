/** An event between `tx.append` and the outbox. */
export interface PendingEvent {
  readonly name: string;
  readonly payload: object;
  readonly centreId: string;
}
