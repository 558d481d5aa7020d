import { titleKey } from '../elsewhere/link';
import { valueIn, type LineSaid } from './line';
import { kindRule } from './kinds';

interface Problem { readonly field: string; readonly message: string }

/** What the fields of a line say of each other. */
export function relationProblems(said: LineSaid): readonly Problem[] {
  const problem = (field: string, message: string): readonly Problem[] => [{ field, message }];
  switch (said.kind) {
    case 'regulations': case 'normativeDocuments': {
      const { abolishedOn } = said.values;
      return abolishedOn !== undefined && abolishedOn < said.on ? problem('abolishedOn', '废止日期早于制发日期，请核对。') : [];
    }
    case 'secrecyChecks': {
      const { items, withheld } = said.values;
      return withheld > items ? problem('withheld', `不公开的${withheld}条比审查的${items}条还多，请核对。`) : [];
    }
    case 'peoplesCongress': case 'politicalConference': {
      const { answeredOn, disclosedOn } = said.values;
      if (answeredOn !== undefined && answeredOn < said.on) return problem('answeredOn', '答复日期早于收到日期，请核对。');
      if (disclosedOn === undefined) return [];
      if (answeredOn === undefined) return problem('answeredOn', '填了公开日期，答复日期也要填。');
      return disclosedOn < answeredOn ? problem('disclosedOn', '公开日期早于答复日期，请核对。') : [];
    }
    case 'problems': {
      const { measure, doneOn } = said.values;
      return doneOn !== undefined && measure === undefined ? problem('measure', '写了改好的日期，也要写做了什么。') : [];
    }
    default: return [];
  }
}

/** Two lines that say the same have the same: a document by its number, everything else by its day and all it says. */
export function sameKeyOf(said: LineSaid): string {
  if (said.kind === 'regulations' || said.kind === 'normativeDocuments') {
    const { title, documentNumber } = said.values;
    return documentNumber ? `number/${titleKey(documentNumber)}` : `${said.on}/${titleKey(title)}`;
  }
  const names = Object.keys(kindRule(said.kind).fields);
  return `${said.on}/${names.map((name) => titleKey(String(valueIn(said, name) ?? ''))).join('/')}`;
}

/** Whether nothing that stood there changes: something was added that was not known before, so nobody is asked why. */
export function onlyFills(before: LineSaid, after: LineSaid): boolean {
  const names = Object.keys(kindRule(before.kind).fields);
  return before.on === after.on && names.every((name) => valueIn(before, name) === undefined || valueIn(before, name) === valueIn(after, name));
}

export const saysTheSame = (one: LineSaid, other: LineSaid): boolean => onlyFills(one, other) && onlyFills(other, one);

/** From which day on one can say that a year had none: before 12月1日 it may still bring some. */
export const noneFrom = (year: number): string => `${year}-12-01`;
