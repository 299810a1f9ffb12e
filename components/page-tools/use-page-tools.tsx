import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PageTools } from './page-tools';
import { PageToolsButton } from './page-tools-button';
import { useHostUpTab } from './use-hostup-tab';

/** The help with the page under the popup: its button for the bar and what that opens; none elsewhere. */
export function usePageTools(): { button: ComponentChild; panel: ComponentChild } {
  const isHostUp = useHostUpTab();
  const [isOpen, setOpen] = useState(false);
  const bar = useRef<HTMLSpanElement>(null);
  if (!isHostUp) return { button: null, panel: null };

  function close(): void {
    setOpen(false);
    bar.current?.querySelector('button')?.focus();
  }

  return {
    button: (
      <span ref={bar}>
        <PageToolsButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </span>
    ),
    panel: isOpen && <PageTools onClose={close} />,
  };
}
