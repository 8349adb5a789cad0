import { useState, type ReactNode } from 'react';
import type { Address } from '../../address/index.ts';
import { isFiltered, type BoardPage, type Dossier, type Reading } from '../../dossier/index.ts';
import { counted } from '../../display/index.ts';
import { downloadKinds, type DownloadKind } from '../../formats/index.ts';
import { Button, Disclosure } from '../../ui/index.ts';
import styles from './take-away.module.css';

export interface TakeAwayProps {
  readonly page: BoardPage;
  readonly reading: Reading;
  /** Where the built files of this dossier stand, ending in `/`. */
  readonly folder: string;
  readonly urlOf: (address: Address) => string;
  /** The whole dossier, fetched if it is not here yet; rejects where it cannot be had. */
  readonly load: () => Promise<Dossier>;
}

/** The dossier as files: whole, as they were built, or what the filters show of it, written when it is asked for. */
export function TakeAway(props: TakeAwayProps): ReactNode {
  const { page, reading, folder } = props;
  return (
    <Disclosure summary="Take it with you: data, tables, annotations, an argument map">
      <div className={styles['takeAway']}>
        <section aria-label="The whole dossier">
          <h3>The whole dossier</h3>
          <ul>
            {downloadKinds.map(({ name, file }) => (
              <li key={file}>
                <a href={folder + file} download={`${page.heading.id}-${file}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <p>On paper or as PDF: print this page.</p>
        </section>
        {isFiltered(reading) && <Shown {...props} />}
      </div>
    </Disclosure>
  );
}

function Shown(props: TakeAwayProps): ReactNode {
  const { page } = props;
  const [said, setSaid] = useState('');
  const take = async (kind: DownloadKind): Promise<void> => {
    setSaid('');
    try {
      const [dossier, { saveShown }] = await Promise.all([props.load(), import('./save-shown.ts')]);
      saveShown(kind.file, dossier, props);
      setSaid(`Saved: ${kind.name}.`);
    } catch {
      setSaid('The dossier could not be loaded for this. Try again, or take the whole of it.');
    }
  };
  return (
    <section aria-label="What the filters show">
      <h3>What the filters show: {counted(page.shown, 'claim')}</h3>
      <ul>
        {downloadKinds.map((kind) => (
          <li key={kind.file}>
            <Button look="quiet" onClick={() => void take(kind)}>
              {kind.name}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
