import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon } from './icon';
import { Spinner } from './spinner';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'size'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconNode;
  /** Shows that it works; a second press does nothing meanwhile, and the focus stays. */
  isBusy?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a text; `icon` stands before it. */
export function Button({
  kind = 'secondary',
  icon,
  isBusy = false,
  buttonRef,
  children,
  type = 'button',
  onClick,
  ...others
}: ButtonProps) {
  return (
    <button
      {...others}
      ref={buttonRef ?? null}
      type={type}
      class={`button ${kind}`}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy ? <Spinner /> : icon && <Icon node={icon} />}
      <span>{children}</span>
    </button>
  );
}
