import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './field.module.css';

/** What every field of a form takes. */
export interface FieldProps {
  /** Unique on the page. */
  readonly id: string;
  /** By which the form gives its value. */
  readonly name: string;
  readonly label: string;
  /** What stands in it until the reader writes something else. */
  readonly value: string;
}

/** What a line to write in takes. */
export interface TextFieldProps extends FieldProps {
  readonly type?: 'search' | 'text' | 'date';
  readonly maxLength?: number;
}

/** A line to write in, under its label. */
export function TextField({
  id,
  name,
  label,
  value,
  type = 'text',
  maxLength,
}: TextFieldProps): ReactNode {
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} defaultValue={value} maxLength={maxLength} />
    </div>
  );
}

/** What a choice of one among many takes. */
export interface ChoiceFieldProps extends FieldProps {
  /** What is chosen where nothing is. */
  readonly none: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    readonly count?: number;
  }[];
}

/** One of many, under its label. What is chosen already can be seen even where it is not among the choices. */
export function ChoiceField({
  id,
  name,
  label,
  value,
  none,
  choices,
}: ChoiceFieldProps): ReactNode {
  const isAmong = value === '' || choices.some((choice) => choice.value === value);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{none}</option>
        {!isAmong && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
            {choice.count !== undefined && ` (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What was filled into a form, by the names of its fields; files are left out. */
export function filledIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form);
  return (name) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}

/**
 * For a form that follows the address: when `values`, by the names of its fields, are others than they were, the form is
 * filled in with them. It is never drawn anew for that, so whoever is in a field stays there.
 */
export function useFillingIn(
  values: Readonly<Record<string, string>>,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const spelled = JSON.stringify(Object.values(values));
  const filled = useRef(spelled);
  useLayoutEffect(() => {
    // At first the fields have what they were drawn with, or what a reader wrote there before the script came.
    if (filled.current === spelled) return;
    filled.current = spelled;
    for (const field of form.current?.elements ?? []) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      field.value = values[field.name] ?? field.value;
    }
  });
  return form;
}
