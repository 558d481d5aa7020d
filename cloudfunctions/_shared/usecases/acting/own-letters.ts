import type { CivilDate } from '@/domain/calendar/civil-date';
import { answerUndelivered, factsOf } from '@/domain/case/facts';
import { LETTERS } from '@/domain/statute/letters';
import type { Letter } from '@/domain/letter/letter';
import type { OwnLetter } from '@/contract/acting';
import type { Application } from '../../application';
import { maskAddress } from '../../masking';
import type { KeptFile, KeptLetter } from '../../repositories/letters';
import { maskedName } from '../../views/applicant';
import { servedEvent, servesBy } from '../papers/letters/served';

const file = ({ uploadId, name, bytes }: KeptFile) => ({ uploadId, name, bytes });

/** How a letter reached the applicant; undefined while it has not left the house. */
function wayOf(application: Application, letter: KeptLetter): OwnLetter['way'] | undefined {
  return servesBy(letter) === 'answer' ? servedEvent(application, letter)?.served.way : letter.service?.way;
}

/** 邮寄 and nobody knows yet when it came: the day remedies, or his own period, run from. */
export function awaitedSince(application: Application, letter: KeptLetter): CivilDate | undefined {
  if (servesBy(letter) !== 'answer') return letter.service?.way === 'post' && !letter.service.deliveredOn ? letter.service.on : undefined;
  const found = servedEvent(application, letter)?.served;
  const facts = factsOf(application.disclosure);
  // An earlier answer, before the case was reopened, is no answer any more.
  const last = found !== undefined && facts.served?.answeredOn === found.answeredOn && facts.served.mailNumber === found.mailNumber;
  return last && answerUndelivered(facts) && !letter.service?.deliveredOn ? found.answeredOn : undefined;
}

function ownLetter(application: Application, letter: KeptLetter): readonly OwnLetter[] {
  const { place, kind, number, on, bytes, scans, attachments } = letter;
  const way = wayOf(application, letter);
  const postedOn = awaitedSince(application, letter);
  if (LETTERS[kind].to !== 'applicant' || !way) return [];
  return [{
    place, kind, title: LETTERS[kind].title, ...(number && { number }), ...(on && { on }), answers: servesBy(letter) === 'answer', way, bytes, ...(postedOn && { awaitsReceipt: { postedOn } }),
    scans: scans.map(file), attachments: attachments.map(file),
  }];
}

/** 给申请人的文书, once served; newest first. What goes to others, and what stays in the file, is not his to open here. */
export const ownLetters = (application: Application, kept: readonly KeptLetter[]): readonly OwnLetter[] =>
  kept.flatMap((letter) => ownLetter(application, letter)).reverse();

/** The letter as it was issued: what is kept for the office hides the applicant's own name and address, which are his to read. */
export function inOwnName(letter: Letter, { disclosure: { applicantKind }, person }: Application): Letter {
  const { name, address } = person();
  const hidden: readonly (readonly [string, string])[] = [[maskedName(applicantKind, name), name], ...(address ? [[maskAddress(address), address] as const] : [])];
  const full = (text: string): string => hidden.reduce((so, [masked, value]) => so.split(masked).join(value), text);
  const paragraph = <P extends { readonly text: string }>(one: P): P => ({ ...one, text: full(one.text) });
  const { addressee, paragraphs, remedy, reply } = letter;
  return {
    ...letter, addressee: full(addressee), paragraphs: paragraphs.map(paragraph), ...(remedy && { remedy: paragraph(remedy) }),
    ...(reply && { reply: { ...reply, lines: reply.lines.map(full) } }),
  };
}
