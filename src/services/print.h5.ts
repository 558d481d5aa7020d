/** A browser prints what is on the page. */
export const CAN_PRINT = true;

export const print = (): void => window.print();
