/** A question of a form as the way back knows it. */
export interface Stop {
  readonly step: string;
  /** Whether one is there to change one answer and returns to the check page. */
  readonly returning: boolean;
}

/** Keeps the way back in step with the questions of a form. */
export interface Trail {
  /** One went on to another question. */
  readonly onward: (stop: Stop) => void;
  /** One is at another question without having gone on. */
  readonly stay: (stop: Stop) => void;
  /** To the question one came from. @returns false when there is none on the trail, and the form has to know itself */
  readonly back: () => boolean;
  /** Takes the questions off the way back, before the form is left for good. */
  readonly end: () => Promise<void>;
}

const NONE: Trail = { onward: () => undefined, stay: () => undefined, back: () => false, end: () => Promise.resolve() };

/** In WeChat the way back leaves the form, as it leaves every page; 上一步 leads through the questions. */
export const useTrail: (draftId: string, first: Stop, onBack: (stop: Stop) => void) => Trail = () => NONE;
