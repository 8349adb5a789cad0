import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import type { Offline } from '../features/offline/index.ts';
import { editionsHeld } from '../library/index.ts';
import { addressBelow, site } from './site.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Saves what is read for reading without a network. It comes when the page is alive and has nothing else to do; where it
 * cannot come, or the browser has no such workers, the page is as it was. While the site is being made there is none.
 */
export function LateOffline(): ReactNode {
  const client = useQueryClient();
  const address = addressBelow(useLocation({ select: ({ pathname }) => pathname }));
  const [late, setLate] = useState<{ readonly View: typeof Offline }>();
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    whenIdle(() => {
      import('../features/offline/index.ts').then(
        ({ Offline: View }) => setLate({ View }),
        () => undefined,
      );
    });
  }, []);
  if (!late) return null;
  const dossier = address && 'dossier' in address ? address.dossier : undefined;
  return <late.View base={site.base} dossier={dossier} editions={() => editionsHeld(client)} />;
}
