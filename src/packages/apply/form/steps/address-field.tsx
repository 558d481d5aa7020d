import type { ReactNode } from 'react';
import { Field } from '@/components/field';
import { TextLink } from '@/components/text-link';
import { canChooseAddress, chooseAddress } from '@/services/choose-address';
import type { FormControl } from '../use-form';

interface AddressFieldProps {
  readonly form: FormControl;
  readonly label: string;
  readonly optional?: boolean;
}

/** 通信地址, typed, or taken from WeChat by the person's own tap. */
export function AddressField({ form: { text }, label, optional }: AddressFieldProps): ReactNode {
  const field = text('address');
  const fetch = async () => {
    const chosen = await chooseAddress();
    if (chosen) field.onChange(chosen);
  };
  return (
    <Field
      {...field} label={label} optional={optional} placeholder="写到门牌号，或者村、组" autoComplete="street-address"
      tools={canChooseAddress ? <TextLink label="用微信里存的地址" onTap={() => void fetch()}>用微信里的地址</TextLink> : undefined}
    />
  );
}
