import { encode } from 'uqr';
import { useMemo, type ReactNode } from 'react';
import { Disclosure } from '../../ui/index.ts';
import { qrFile } from './qr-file.ts';
import styles from './panel.module.css';

/** Modules of white around the code, which readers of such codes need. */
const QUIET = 4;

/** The link as a QR code: on a screen, a poster or a slide. */
export function QrCode({ url }: { readonly url: string }): ReactNode {
  const { size, path } = useMemo(() => qrPath(url), [url]);
  const file = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(qrFile(size, path))}`,
    [size, path],
  );
  return (
    <Disclosure summary="QR code">
      <svg
        className={styles['qr']}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="QR code of the link"
      >
        <path d={path} />
      </svg>
      <p>
        <a href={file} download="qr-code.svg">
          Save as SVG
        </a>
      </p>
    </Disclosure>
  );
}

/** The dark modules, each run of a row a rectangle one module high. `size`: modules a side, quiet ones included. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' });
  const path = data
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return { size, path };
}

function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
