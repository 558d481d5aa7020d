import type { ReactNode } from 'react';

/** WeChat fetches its packages itself, and says so itself when one does not come. */
export const PageLoad: () => ReactNode = () => null;
