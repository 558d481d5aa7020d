import { pinFault } from '@/domain/people/pin';

/** What is typed; it lives as long as the page and is kept nowhere. */
export interface TypedPin {
  readonly old: string;
  readonly pin: string;
  readonly again: string;
}

export type PinProblems = Readonly<Partial<Record<keyof TypedPin, string>>>;

/** What is wrong before anything is sent. @param change whether there is an old one */
export function pinProblems({ old, pin, again }: TypedPin, change: boolean): PinProblems {
  const fault = pinFault(pin);
  return {
    ...(change && old === '' && { old: '请输入现在的签批密码。' }),
    ...(fault ? { pin: fault } : change && pin === old ? { pin: '新的密码和现在的一样，请换一个。' } : {}),
    ...(!fault && again !== pin && { again: '两次输入的不一样，请重新输入。' }),
  };
}
