import { useState, type ReactNode } from 'react';
import type { MapPage } from '../../dossier/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './downloads.module.css';

/** The map as files: the whole of it, as it was built, and what is shown, drawn when it is asked for. */
export function Downloads({ page }: { readonly page: MapPage }): ReactNode {
  const [said, setSaid] = useState('');
  const save = async (kind: 'SVG' | 'PNG'): Promise<void> => {
    setSaid('');
    try {
      const { savePng, saveSvg } = await import('./save-map.ts');
      if (kind === 'SVG') saveSvg(page);
      else await savePng(page);
      setSaid(`Saved: the map as ${kind}.`);
    } catch {
      setSaid(`The map could not be drawn as ${kind}. Try the other, or take the whole map.`);
    }
  };
  return (
    <div className={styles['downloads']}>
      <span>Take the map with you:</span>
      <span className={styles['shown']}>
        <Button onClick={() => void save('SVG')}>What is shown, as SVG</Button>
        <Button onClick={() => void save('PNG')}>What is shown, as PNG</Button>
      </span>
      <a href={`../../dossiers/${page.heading.id}/map.svg`} download={`${page.heading.id}-map.svg`}>
        The whole map, as SVG
      </a>
      <p role="status">{said}</p>
    </div>
  );
}
