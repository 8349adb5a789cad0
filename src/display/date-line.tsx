import type { ReactNode } from 'react';
import type { DateView } from '../dossier/index.ts';
import { accountInWords, lacksYear, machineDate } from './date-words.ts';
import { Locators } from './locators.tsx';
import styles from './date-line.module.css';

/** When, in a few words: a derived date looks derived, and a source that gives two says so. */
export function DateLine({ dates }: { readonly dates: readonly DateView[] }): ReactNode {
  return (
    <span>
      {dates.map((date, index) => (
        <span key={`${date.edtf}${index}`}>
          {index > 0 && ' or '}
          <DateWords date={date} />
        </span>
      ))}
      {dates.length > 1 && <span className={styles['how']}> (the article gives both)</span>}
    </span>
  );
}

function DateWords({ date }: { readonly date: DateView }): ReactNode {
  const words = accountInWords(date);
  if (date.basis === 'unknown') {
    return date.asWritten ? <>no date (“{date.asWritten}”)</> : <>no date given</>;
  }
  const time = <time dateTime={date.edtf && machineDate(date.edtf)}>{words}</time>;
  if (date.basis === 'stated') return time;
  return (
    <>
      <span className={styles['derived']}>{time}</span>
      <span className={styles['how']}> (worked out)</span>
    </>
  );
}

/** When, in full: each account as the article writes it, how it was worked out, and where it stands. */
export function DateAccounts({ dates }: { readonly dates: readonly DateView[] }): ReactNode {
  return (
    <ul className={styles['accounts']}>
      {dates.map((date, index) => (
        <li key={`${date.edtf}${index}`}>
          <DateWords date={date} />
          <span className={styles['how']}>
            {date.basis !== 'unknown' && date.asWritten && <>, written “{date.asWritten}”</>}
            {date.edtf && lacksYear(date.edtf) && <>, no year printed</>}
            {date.locators.length > 0 && ', '}
            <Locators of={date.locators} />
          </span>
          {date.steps && <p className={styles['steps']}>How: {date.steps}</p>}
        </li>
      ))}
    </ul>
  );
}
