/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cls } from '../../class-names';
import { useClientArea } from '../context';
import { Icon } from './icon';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]';

/**
 * A modal dialog at the end of the body, as component libraries make it: the app under it is inert, focus
 * goes round in it, Escape and a click beside it close it, and focus then returns. `labelledBy` is the
 * id of its title. The server renders none.
 */
export function Dialog(props: {
  labelledBy: string;
  onClose: () => void;
  busy: boolean;
  children: ReactNode;
}) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return mounted ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog(props: { labelledBy: string; onClose: () => void; busy: boolean; children: ReactNode }) {
  const { texts } = useClientArea();
  const box = useRef<HTMLDivElement>(null);
  useModality(box, props.onClose);
  const focusAt = (index: number) => {
    const inside = box.current?.querySelectorAll<HTMLElement>(FOCUSABLE);
    inside?.item(index < 0 ? inside.length + index : index).focus();
  };
  return (
    <div className={cls('dialog-layer')}>
      <div className={cls('dialog-shade')} onClick={props.onClose} aria-hidden="true" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: turns the focus round */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: turns the focus round */}
      <span tabIndex={0} onFocus={() => focusAt(-1)} />
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={props.labelledBy}
        aria-busy={props.busy}
        tabIndex={-1}
        className={cls('dialog')}
      >
        {props.children}
        <button
          type="button"
          className={cls('icon-button', 'dialog-close')}
          aria-label={texts.invoice.close}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: turns the focus round */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: turns the focus round */}
      <span tabIndex={0} onFocus={() => focusAt(0)} />
    </div>
  );
}

/** While mounted: focus starts in the box, the app is inert and does not scroll, Escape closes. */
function useModality(box: { current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const app = document.getElementById('root');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    app?.setAttribute('inert', '');
    document.body.style.overflow = 'hidden';
    document.addEventListener('keydown', onKeyDown);
    box.current?.focus();
    return () => {
      app?.removeAttribute('inert');
      document.body.style.overflow = '';
      document.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [box]);
}
