import { useCallback, useEffect, useState } from 'react';
import { asksOf } from '@/domain/letter/asks';
import { LETTERS, type LetterKey } from '@/domain/statute/letters';
import type { IssuedLetter, LetterFilled, LetterPreview, LettersOfCase } from '@/contract/letters';
import type { Refused, Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { useCaseFiles, type FilePicking } from './case-files';
import { BLANK_LETTER, filledOf, letterProblems, parseTypedLetter, withEarlier, type LetterProblems, type TypedLetter } from './filled';

export interface OpenedLetter {
  readonly letters: LettersOfCase;
  readonly preview: LetterPreview;
}

export interface LetterModel {
  readonly id: string;
  readonly place: string;
  readonly model: ReplyModel<OpenedLetter>;
  readonly reload: () => Promise<void>;
  readonly typed: TypedLetter;
  readonly problems: LetterProblems;
  readonly picking: FilePicking;
  readonly change: (typed: TypedLetter) => void;
  /** The sheet that says what issuing does. */
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly issue: () => Promise<void>;
}

/** Until nobody has typed for this long, the preview waits. */
const PAUSE_MS = 700;

const kindOf = (place: string): LetterKey | undefined => {
  const kind = place.split('.')[0] ?? '';
  return kind in LETTERS ? (kind as LetterKey) : undefined;
};

async function open(id: string, place: string, filled: LetterFilled): Promise<Reply<OpenedLetter>> {
  const [letters, preview] = await Promise.all([call('papers', 'lettersOf', { id }), call('papers', 'previewLetter', { id, place, filled })]);
  if (!letters.ok) return letters;
  return preview.ok ? { ...preview, value: { letters: letters.value, preview: preview.value } } : preview;
}

/** The same words once nobody types any more. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The letter as it was issued; absent while it is not. */
export const issuedOf = ({ letters, preview: { place } }: OpenedLetter): IssuedLetter | undefined => letters.issued.find((one) => one.place === place);

/** One letter: what it needs, how it will look, and issuing it. */
export function useLetter(id: string, place: string): LetterModel {
  const kind = kindOf(place);
  const asks = kind ? asksOf(kind) : [];
  const { value: typed, set, drop } = useKept(`staff.letter:${id}:${place}`, parseTypedLetter, BLANK_LETTER);
  const wanted = useSettled(JSON.stringify(filledOf(asks, typed)));
  const { model, reload } = useReply(useCallback(() => open(id, place, JSON.parse(wanted) as LetterFilled), [id, place, wanted]));
  const [problems, setProblems] = useState<LetterProblems>({});
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const opened = model.kind === 'ready' ? model.value : undefined;
  const full = opened ? withEarlier(typed, opened.preview.filled) : typed;

  const change = (next: TypedLetter) => {
    set(next);
    setProblems({});
  };
  const picking = useCaseFiles(id, 'material', (file) => change({ ...full, attachments: [...full.attachments, file] }));

  return {
    id, place, model, reload, typed: full, problems, picking, change, asking, refused,
    ask: () => {
      const wrong = letterProblems(asks, full);
      setProblems(wrong);
      setRefused(undefined);
      setAsking(Object.keys(wrong).length === 0);
    },
    cancel: () => setAsking(false),
    issue: async () => {
      if (!opened) return;
      const reply = await call('papers', 'issueLetter', { id, place, version: opened.letters.version, filled: filledOf(asks, full) });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      setAsking(false);
      drop();
      await reload();
    },
  };
}
