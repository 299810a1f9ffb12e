import { useEffect, useState } from 'react';
import type { Invoice } from '../data/invoice';

const LIVE_PERIOD = 500;

/**
 * How React names the rows. Normally by invoice. With `?live=1` all rows get new names, and so new
 * elements, each 500 ms; with `?rows=recycled` a row element serves whichever invoice stands in its place.
 */
export function useRowKey(url: URL): (invoice: Invoice, index: number) => string {
  const live = url.searchParams.get('live') === '1';
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => setTick((before) => before + 1), LIVE_PERIOD);
    return () => clearInterval(timer);
  }, [live]);
  if (url.searchParams.get('rows') === 'recycled') return (_, index) => String(index);
  return ({ id }) => (live ? `${tick}/${id}` : id);
}
