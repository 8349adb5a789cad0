import { useMemo, type ReactNode } from 'react';
import { isFiltered } from '../../dossier/index.ts';
import { addressOf } from '../../library/index.ts';
import { Button } from '../../ui/index.ts';
import { copiesOf } from './copies.ts';
import { CopiedText, useCopying } from './copying.tsx';
import { QrCode } from './qr-code.tsx';
import type { ShareProps } from './share.tsx';
import styles from './panel.module.css';

export interface PanelProps extends ShareProps {
  /** The clock, for the day a page was seen on. */
  readonly now?: () => Date;
}

/** Every form in which a record can be taken along. */
export function Panel({ page, reading, urlOf, now = () => new Date() }: PanelProps): ReactNode {
  const { copied, copy } = useCopying();
  const address = useMemo(() => addressOf(page), [page]);
  const url = urlOf(address);
  const seen =
    isFiltered(reading) || reading.order === 'swapped' ? urlOf(address, reading) : undefined;
  const groups = copiesOf({ page, url, seen, urlOf, today: dayOf(now()) });
  return (
    <div className={styles['panel']}>
      {groups.map(({ name, copies }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {name === 'Link' && <DeviceShare url={seen ?? url} />}
            {copies.map((one) => (
              <li key={one.id}>
                <Button onClick={() => copy(one)}>{one.name}</Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <CopiedText copied={copied} />
      <QrCode url={url} />
    </div>
  );
}

/** The device's own ways to pass something on, where it has any. */
function DeviceShare({ url }: { readonly url: string }): ReactNode {
  if (typeof navigator.share !== 'function') return null;
  const share = (): void => {
    // Somebody who thinks better of it has made no mistake.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  };
  return (
    <li>
      <Button onClick={share}>Send with an app…</Button>
    </li>
  );
}

/** The reader's own day, `YYYY-MM-DD`. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
