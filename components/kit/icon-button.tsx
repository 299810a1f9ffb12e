import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './icon';

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon'> {
  icon: IconNode;
  /** The accessible name, also the tooltip. */
  label: string;
}

/** A square button that shows only an icon. */
export function IconButton({ icon, label, type = 'button', ...others }: IconButtonProps) {
  return (
    <button {...others} type={type} class="icon-button" aria-label={label} title={label}>
      <Icon node={icon} />
    </button>
  );
}
