import { useEffect, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { LastPerson } from '@/contract/last-person';
import { Action } from '@/components/action';
import { call } from '@/services/cloud';
import type { FormControl } from './use-form';

/** 和上次一样: whoever applied before takes himself over with one tap, and sees it all before it is sent. */
export function SameAsLast({ form: { update, edit } }: { readonly form: FormControl }): ReactNode {
  const [last, setLast] = useState<LastPerson>();
  useEffect(() => {
    let wanted = true;
    void call('applicant', 'lastPerson', {}).then((reply) => {
      if (wanted && reply.ok && reply.value) setLast(reply.value);
    });
    return () => { wanted = false; };
  }, []);
  if (!last) return null;
  const take = () => {
    const { contactName = '', email = '', address = '', ...rest } = last;
    update({ ...rest, contactName, email, address, forWhom: 'self', minority: undefined });
    edit('check', false);
  };
  return <View className="form__last"><Action kind="ghost" small onTap={take}>{`和上次一样：${last.name}`}</Action></View>;
}
