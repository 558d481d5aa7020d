declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(at: Element): { render(view: ReactNode): void };
}
