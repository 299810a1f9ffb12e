import './share.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { PaymentLink } from '../../utils/payment-links/payment-link';
import { ShareSheet } from './share-sheet';

const Share = createContext<(link: PaymentLink) => void>(() => {});

/** Has the one share sheet of a page, which every link in it can open (see `useShare`). */
export function ShareHost({ children }: { children: ComponentChildren }) {
  const [link, setLink] = useState<PaymentLink | null>(null);
  return (
    <Share.Provider value={setLink}>
      {children}
      {link && <ShareSheet key={link.uuid} link={link} onClose={() => setLink(null)} />}
    </Share.Provider>
  );
}

/** Gives what opens the share sheet for a link. */
export function useShare(): (link: PaymentLink) => void {
  return useContext(Share);
}
