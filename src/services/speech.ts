/** 读给我听 in WeChat: the platform reads nothing by itself; a speech plug-in of the operator would be put in here. */
export interface Speech {
  /** Reads a page aloud, piece by piece. @param ended when it has come to its end, or was stopped */
  readonly read: (ended: () => void) => void;
  readonly stop: () => void;
}

export const speech: Speech | undefined = undefined as Speech | undefined;
