import { Check, CircleAlert, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { Spinner } from './spinner';

export type Tone = 'busy' | 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  tone: Tone;
  children: ComponentChildren;
  /** Buttons that answer it. */
  actions?: ComponentChildren;
}

const ICONS = { info: Info, success: Check, warning: TriangleAlert, danger: CircleAlert };

/** A message in its place on the page; danger is read out at once, all else politely. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <span class="notice-mark">{tone === 'busy' ? <Spinner /> : <Icon node={ICONS[tone]} size={18} />}</span>
      <div class="notice-body">
        {children}
        {actions && <div class="actions">{actions}</div>}
      </div>
    </div>
  );
}
