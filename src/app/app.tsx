import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { createSiteRouter } from './router.ts';

export interface AppProps {
  readonly queryClient: QueryClient;
  readonly router: ReturnType<typeof createSiteRouter>;
}

/** The whole app, the same at build and in the browser. */
export function App({ queryClient, router }: AppProps): ReactNode {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
