import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../utils/failures/failure';
import type { CommandInput } from '../../utils/messages/commands';
import type { LinkRequest } from '../../utils/messages/link-port';
import { ask } from '../hooks/ask';
import { useStored } from '../hooks/use-stored';
import { type BulkOverview, bulkOverviewItem } from './bulk-overview';

/** The one job for many links, and what can be done about it. */
export interface Bulk {
  /** Undefined until it was read; null when there is none. */
  job: BulkOverview | null | undefined;
  /** Why the last thing that was asked of it did not work. */
  failure: Failure | null;
  /** How often a job was asked for on this page. */
  starts: number;
  start(requests: LinkRequest[]): void;
  control(action: CommandInput<'controlBulk'>['action'], only?: LinkRequest): void;
}

const UNREACHABLE: Result<null> = { ok: false, failure: { code: 'internal' } };

/** Follows the job; it is the background's, and goes on when this page is closed. */
export function useBulk(): Bulk {
  const job = useStored(bulkOverviewItem);
  const [starts, setStarts] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function told(answer: Promise<Result<null>>): Promise<void> {
    const result = await answer;
    setFailure(result.ok ? null : result.failure);
  }

  return {
    job,
    failure,
    starts,
    start(requests) {
      if (requests.length === 0) return;
      setStarts((before) => before + 1);
      void told(ask('startBulk', { requests }, UNREACHABLE));
    },
    control(action, only) {
      void told(ask('controlBulk', { action, ...(only && { only }) }, UNREACHABLE));
    },
  };
}
