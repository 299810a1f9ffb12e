import { failed, type Result, success } from '../failures/failure';
import type { LinkRequest } from '../messages/link-port';
import type { LinkIssuer } from '../payment-links/link-issuer';
import type { Store } from '../storage/store';
import type { BulkJob } from './bulk-job';
import { type BulkRun, startRun } from './bulk-run';
import { jobKeeper } from './job-keeper';
import { newJob, withRequests, withRetries } from './job-state';
import type { Pacers } from './pacing-gate';

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
  /** Begins a job; a job that is running or paused takes the invoices on instead. */
  start(requests: LinkRequest[]): Promise<Result<null>>;
  /**
   * `retry` asks again for the failed ones only, or for the one that `only` names; `clear` forgets the job
   * and its results.
   */
  control(
    action: 'pause' | 'resume' | 'cancel' | 'retry' | 'clear',
    only?: LinkRequest,
  ): Promise<Result<null>>;
  /** Goes on with a job that a killed worker or a closed browser left running. */
  resume(): Promise<void>;
}

/** Makes the service. */
export function bulkService(edges: BulkEdges): BulkService {
  const keeper = jobKeeper(edges.store);
  const pacers: Pacers = new Map();
  let run: BulkRun | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** One change of what the job is doing at a time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function stop(): void {
    run?.stop();
    run = null;
  }

  function go(): void {
    stop();
    const mine = startRun(keeper, edges, pacers);
    run = mine;
    void mine.ended.then(() => {
      if (run !== mine) return;
      run = null;
      void edges.setAlarm(false);
    });
  }

  /** Writes the job as it now is, and lets it run if that is its state. */
  async function settle(): Promise<Result<null>> {
    const isRunning = keeper.current()?.state === 'running';
    if (!isRunning) stop();
    // The alarm first: from here on a killed worker goes on by itself.
    await edges.setAlarm(isRunning);
    const written = await keeper.flush();
    if (isRunning) go();
    return written ? success(null) : failed('storage_failed');
  }

  function change(state: BulkJob['state']): void {
    keeper.change((job) => ({ ...job, state, waitingUntil: null, pace: null }));
  }

  return {
    start: (requests) =>
      inTurn(async () => {
        const job = await keeper.load();
        const isOpen = job?.state === 'running' || job?.state === 'paused';
        keeper.replace(
          job && isOpen ? withRequests(job, requests) : newJob(edges.newId(), requests, edges.now()),
        );
        return settle();
      }),

    control: (action, only) =>
      inTurn(async () => {
        const state = (await keeper.load())?.state;
        const isOpen = state === 'running' || state === 'paused';
        if (action === 'clear') keeper.replace(null);
        else if (action === 'retry' && state) keeper.change((job) => withRetries(job, only));
        else if (action === 'pause' && state === 'running') change('paused');
        else if (action === 'resume' && state === 'paused') change('running');
        else if (action === 'cancel' && isOpen) change('cancelled');
        else return success(null);
        return settle();
      }),

    resume: () =>
      inTurn(async () => {
        const job = await keeper.load();
        if (job?.state === 'running' && !run) await settle();
        else if (job?.state !== 'running') await edges.setAlarm(false);
      }),
  };
}
