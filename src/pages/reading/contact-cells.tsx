import type { ReactNode } from 'react';
import type { AgencyContact } from '@/contract/public';
import { Cell } from '@/components/cell';
import { copy, dial } from '@/services/contact';

interface ContactCellsProps {
  readonly contact: AgencyContact;
  /** Without the hours of work, where they are told elsewhere. */
  readonly short?: boolean;
}

/** 联系方式: tap to call, copy the address. */
export function ContactCells({ contact, short }: ContactCellsProps): ReactNode {
  const { phone, address, postcode, officeHours } = contact;
  return (
    <>
      <Cell title={phone} act="拨打" onTap={() => dial(phone)} />
      <Cell title={address} note={`邮编 ${postcode}`} act="复制" onTap={() => copy(address)} />
      {short ? null : <Cell title={officeHours} note="办公时间" />}
    </>
  );
}
