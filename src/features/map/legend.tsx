import type { ReactNode } from 'react';
import { toggled, type ChooseReading } from '../../address/index.ts';
import { basisWords, relationWords, sentenceCase } from '../../display/index.ts';
import type { MapPage } from '../../dossier/index.ts';
import { Tick } from '../../ui/index.ts';
import styles from './legend.module.css';
import { TieSample } from './tie-line.tsx';

export interface LegendProps {
  readonly legend: MapPage['legend'];
  readonly onChoose: ChooseReading;
}

/** What the lines mean; a tick leaves only the lines of its kind. */
export function Legend({ legend, onChoose }: LegendProps): ReactNode {
  return (
    <div className={styles['legend']}>
      <fieldset className={styles['group']}>
        <legend>What a tie does</legend>
        {legend.relation.map(({ value, count, chosen }) => (
          <span key={value} className={styles['kind']}>
            <TieSample relation={value} basis="explicit" />
            <Tick
              id={`map-relation-${value}`}
              label={relationWords[value]}
              count={count}
              counted="ties"
              checked={chosen}
              onChange={() => onChoose((now) => toggled(now, 'relation', value), 'choice')}
            />
          </span>
        ))}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>Whose judgement it is</legend>
        {legend.basis.map(({ value, count, chosen }) => (
          <span key={value} className={styles['kind']}>
            <TieSample relation="supports" basis={value} />
            <Tick
              id={`map-basis-${value}`}
              label={sentenceCase(basisWords[value])}
              count={count}
              counted="ties"
              checked={chosen}
              onChange={() => onChoose((now) => toggled(now, 'basis', value), 'choice')}
            />
          </span>
        ))}
      </fieldset>
      <p className={styles['hint']}>With nothing ticked, every kind is drawn.</p>
    </div>
  );
}
