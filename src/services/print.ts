/** WeChat prints nothing; what is to be handed over is copied, or opened in a browser. */
export const CAN_PRINT = false;

export const print = (): void => undefined;
