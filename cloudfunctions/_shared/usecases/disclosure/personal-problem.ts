import { REDACTED_KINDS } from '@/domain/redaction/patterns';
import { art, articleLabel } from '@/domain/statute/article';
import { refuse, type Outcome } from '../../refusal';
import { personalIn, type Matter } from './matter';

/** What still stands in a text that must not, or that nobody has looked at; undefined when nothing does. @source 条例 art. 15 */
export function personalProblem(text: string, matter: Matter, confirmed: ReadonlySet<string>, field?: string): Outcome<never> | undefined {
  const { redactions, suspicions } = personalIn(text, matter);
  const more = { article: articleLabel(art(15)), ...(field && { field }) };
  const [first] = redactions;
  if (first) return refuse('personalLeft', `里面还有${REDACTED_KINDS[first.kind].label}（${first.was}，在“${first.around}”），请改掉再继续。`, more);
  const left = suspicions.filter(({ key }) => !confirmed.has(key));
  const [one] = left;
  return one && refuse('placesLeft', `还有${left.length}处没有人看过，例如“${one.words}”：是个人信息的改掉，不是的请确认。`, more);
}
