import type { ReactNode } from 'react';

/** On the web a canvas needs no place on the page. */
export const PictureCanvas = (): ReactNode => null;
