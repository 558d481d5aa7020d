import type { Refused } from '@/contract/reply';
import type { Draft } from './draft';
import { keepOnPhone } from './draft-phone';
import { saveInCloud } from './drafts';

/** How long after the last key the cloud hears of it, in milliseconds. */
const QUIET_MS = 1500;

/** Where what was typed is by now; `nowhere` only when the phone forbids storage and the cloud has not got it. */
export interface SaveState {
  readonly at: 'phone' | 'cloud' | 'nowhere';
  /** Why the cloud did not take it. */
  readonly refused?: Refused;
}

/** What was handed over, and what stands in the cloud now together with what another phone typed. */
type Merged = (sent: Draft['form'], both: Draft['form']) => void;

export interface DraftSaver {
  /** Who is told when another phone typed too. */
  readonly whenMerged: (told: Merged) => void;
  /** 保存 as typed: on the phone at once, in the cloud when it has been quiet for a while. */
  readonly typed: (draft: Draft) => void;
  /** To the cloud now; resolves when nothing is under way. */
  readonly flush: () => Promise<void>;
  /** Nothing more goes out, and nothing is under way: submission comes next, and a late draft would rise again after it. */
  readonly stop: () => Promise<void>;
}

export function draftSaver(onState: (state: SaveState) => void): DraftSaver {
  let onMerged: Merged = () => undefined;
  let latest: Draft | undefined;
  let kept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> = Promise.resolve();

  const send = async () => {
    const draft = latest;
    if (!draft) return;
    latest = undefined;
    const reply = await saveInCloud(draft);
    if (reply.ok && reply.value.form) onMerged(draft.form, reply.value.form);
    if (latest) return;
    if (reply.ok) {
      onState({ at: 'cloud' });
      return;
    }
    latest = draft;
    onState({ at: kept ? 'phone' : 'nowhere', refused: reply });
  };

  const flush = () => {
    clearTimeout(timer);
    // One at a time, so that an older text never overtakes a newer one.
    under = under.then(send);
    return under;
  };

  return {
    whenMerged: (told) => { onMerged = told; },
    typed: (draft) => {
      latest = draft;
      kept = keepOnPhone(draft);
      onState({ at: kept ? 'phone' : 'nowhere' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET_MS);
    },
    flush,
    stop: () => {
      clearTimeout(timer);
      latest = undefined;
      return under;
    },
  };
}
