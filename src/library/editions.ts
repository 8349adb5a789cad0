import type { QueryClient } from '@tanstack/react-query';

/** Which edition of a dossier the pages of this visit are drawn from, for its files to be asked for by. */
export interface EditionKeeper {
  /** The edition begun with; none for a page that was not built, until a file was taken from what is saved. */
  readonly held: string | undefined;
  /** Told the edition of a file that came from what is saved. */
  readonly hold: (edition: string) => void;
}

const EDITION = 'edition';

/** Keeps the edition of a dossier for the visit: the first that is known stays. */
export function editionKeeper(client: QueryClient, dossier: string): EditionKeeper {
  const key = [EDITION, dossier];
  const held = client.getQueryData<string>(key);
  return {
    held,
    hold: (edition) => void client.setQueryData<string>(key, (first) => first ?? edition),
  };
}

/** The editions that the pages of this visit were drawn from, by the ids of their dossiers. */
export function editionsHeld(client: QueryClient): Readonly<Record<string, string>> {
  return Object.fromEntries(
    client
      .getQueriesData<string>({ queryKey: [EDITION] })
      .flatMap(([[, id], edition]) => (edition === undefined ? [] : [[String(id), edition]])),
  );
}
