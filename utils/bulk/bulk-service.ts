import type { Result } from '../failures/failure';
import type { LinkRequest } from '../messages/link-port';
import type { LinkIssuer } from '../payment-links/link-issuer';
import type { Store } from '../storage/store';

/** What making many links needs from outside. */
export interface BulkEdges {
  store: Store;
  issuer: Pick<LinkIssuer, 'issue'>;
  now(): number;
  wait(milliseconds: number): Promise<void>;
  newId(): string;
  /** Sets or clears the alarm that calls `resume` should the worker be killed. */
  setAlarm(isOn: boolean): Promise<void>;
}

/** Makes links for many invoices: one job at a time, as fast as the rate limit allows. */
export interface BulkService {
  start(requests: LinkRequest[]): Promise<Result<null>>;
  control(action: 'pause' | 'resume' | 'cancel' | 'retry' | 'clear'): Promise<Result<null>>;
  /** Goes on with a job that a killed worker or a closed browser left running. */
  resume(): Promise<void>;
}
