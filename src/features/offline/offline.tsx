import { useState, type ReactNode } from 'react';
import { savedPageMark } from '../../offline/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './offline.module.css';
import { useSaving, type Saving, type SavingOptions } from './use-saving.ts';
import { faultWords, instantInWords } from './words.ts';

/** What is said, below every page, of reading it without a network, and of a new version. */
export function Offline(options: SavingOptions): ReactNode {
  const { saving, hasNew, wish, again, readNew } = useSaving(options);
  const isOfDossier = options.dossier !== undefined;
  return (
    <div className={styles['offline']}>
      {isOfDossier && <SavedLine saving={saving} wish={wish} again={again} />}
      {hasNew ? (
        <NewVersion readNew={readNew} />
      ) : (
        isOfDossier && saving.status === 'saved' && <SavedNotice {...saving} />
      )}
    </div>
  );
}

interface SavedLineProps {
  readonly saving: Saving;
  readonly wish: (wanted: boolean) => Promise<void>;
  readonly again: () => void;
}

function SavedLine({ saving, wish, again }: SavedLineProps): ReactNode {
  switch (saving.status) {
    case 'unknown':
      return null;
    case 'saved':
      return (
        <p>
          This dossier is saved for reading without a network, as of <AsOf {...saving} />.{' '}
          <Button look="quiet" onClick={() => void wish(false)}>
            Forget it
          </Button>
        </p>
      );
    case 'unsaved':
      return (
        <p>
          This dossier is not saved for reading without a network.{' '}
          <Button look="quiet" onClick={() => void wish(true)}>
            Save it
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p>
          {faultWords[saving.why]}{' '}
          <Button look="quiet" onClick={again}>
            Try again
          </Button>
        </p>
      );
  }
}

type Saved = Extract<Saving, { readonly status: 'saved' }>;

/** When what is saved was last known to be what is published, and how long ago that was. */
function AsOf({ asOf, age }: Pick<Saved, 'asOf' | 'age'>): ReactNode {
  return (
    <>
      <time dateTime={asOf.toISOString()}>{instantInWords(asOf)}</time>
      {age && ` (${age})`}
    </>
  );
}

/** A page that was saved and not sent says so where it is seen at once. */
function SavedNotice({ asOf, age }: Pick<Saved, 'asOf' | 'age'>): ReactNode {
  const [isSaved, setIsSaved] = useState(
    () => document.querySelector(`meta[name=${savedPageMark}]`) !== null,
  );
  if (!isSaved) return null;
  return (
    <Bar>
      <p>
        The network is away, or slow: you are reading what was saved, as of{' '}
        <AsOf asOf={asOf} age={age} />.
      </p>
      <Button onClick={() => setIsSaved(false)}>Dismiss</Button>
    </Bar>
  );
}

function NewVersion({ readNew }: { readonly readNew: () => void }): ReactNode {
  const [isPutOff, setIsPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <Bar>
      <p>A new version of this site is ready. Until you read it, this one stays as it is.</p>
      <Button onClick={readNew}>Read the new version</Button>
      <Button look="quiet" onClick={() => setIsPutOff(true)}>
        Later
      </Button>
    </Bar>
  );
}

/** Stays in sight at the foot of the window, and moves nothing. */
function Bar({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['bar']} role="status">
      {children}
    </div>
  );
}
