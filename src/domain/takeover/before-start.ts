import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { LineProblem, TakenLine } from './taken-line';

/**
 * 上线以前: a line tells what happened before the agency began to register here. From that day on what is received is
 * registered as it comes, and what is done is done by those whose part it is: an answer reviewed and signed, an
 * extension approved.
 * @param startedOn the day of the first application of its own
 */
export function sinceStart({ receivedOn, answer, correction, consultation, extension }: TakenLine, startedOn: CivilDate): readonly LineProblem[] {
  const from = formatDate(startedOn);
  const step = `${from}起已经在这里办理，这一天以后的这一步，请转入以后在案件里登记。`;
  const dated: readonly (readonly [LineProblem['column'], CivilDate | undefined, string])[] = [
    ['receivedOn', receivedOn, `${from}起已经在这里登记，这一天以后收到的请按来件登记。`],
    ['answeredOn', answer?.on, `${from}起已经在这里办理，这一天以后的答复请在这里办理，由审核人和签发人办。`],
    ['correctionOn', correction?.on, step], ['correctedOn', correction?.correctedOn, step],
    ['consultedOn', consultation?.on, step], ['opinionOn', consultation?.opinionOn, step],
    ['extendedOn', extension?.on, step],
  ];
  return dated.flatMap(([column, day, message]) => (day !== undefined && day >= startedOn ? [{ column, message }] : []));
}
