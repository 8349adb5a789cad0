import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

/** What a button takes: all that HTML gives it, save what would make two look or act unlike. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `quiet` looks like text until it is pointed at. */
  readonly look?: 'plain' | 'quiet';
  /** Sends the form it stands in. */
  readonly submits?: boolean;
}

/** A button that acts on the page it stands on. What leads elsewhere is a link. */
export function Button({ look = 'plain', submits, ...rest }: ButtonProps): ReactNode {
  const type = submits ? 'submit' : 'button';
  return <button type={type} className={`${styles['button']} ${styles[look]}`} {...rest} />;
}
