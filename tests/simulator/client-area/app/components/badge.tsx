/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import type { Status } from '../data/invoice';

/** The colours of badges, by what they mean. */
export type Tone = 'good' | 'waiting' | 'bad' | 'plain';

const TONES: Record<Status, Tone> = {
  Unpaid: 'waiting',
  Overdue: 'bad',
  Collections: 'bad',
  Paid: 'good',
  Cancelled: 'plain',
  Refunded: 'plain',
  Draft: 'plain',
  Credited: 'plain',
};

/** A word on a coloured ground. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={cls('badge', `badge-${tone}`)}>{children}</span>;
}

/** The status of an invoice. */
export function StatusBadge({ status }: { status: Status }) {
  const { texts } = useClientArea();
  return <Badge tone={TONES[status]}>{texts.status[status]}</Badge>;
}
