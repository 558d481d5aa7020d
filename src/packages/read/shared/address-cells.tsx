import type { ReactNode } from 'react';
import { Cell } from '@/components/cell';
import { copy } from '@/services/contact';
import { openLink } from '@/services/open-link';

/** An address that stays, without the host. */
export interface FileAddress { readonly label: string; readonly path: string }

/** The whole addresses, where it is known under which the deployment is reached. */
export const wholeAddresses = (addresses: readonly FileAddress[], openAddress: string | undefined): readonly { readonly label: string; readonly address: string }[] =>
  addresses.flatMap(({ label, path }) => {
    const address = openLink(path, openAddress);
    return address ? [{ label, address }] : [];
  });

/** 网址, each copied by a tap. */
export const AddressCells = ({ addresses }: { readonly addresses: ReturnType<typeof wholeAddresses> }): ReactNode =>
  addresses.map(({ label, address }) => <Cell key={address} title={label} note={address} act="复制" onTap={() => copy(address)} />);
