import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { aria } from '@/components/aria';
import { Check } from '@/components/choice';
import { ROLE_NOTES } from './words';

interface RoleChecksProps {
  readonly roles: readonly StaffRole[];
  /** The county's office has one more. */
  readonly county: boolean;
  readonly onChange: (roles: readonly StaffRole[]) => void;
  readonly error?: string;
}

const ALL = Object.keys(STAFF_ROLES) as StaffRole[];

/** 岗位: as many as one person has. */
export function RoleChecks({ roles, county, onChange, error }: RoleChecksProps): ReactNode {
  const offered = ALL.filter((role) => role !== 'supervisor' || county || roles.includes(role));
  return (
    <View className="office__part" {...aria({ role: 'group', label: '岗位' })}>
      <View className="head" {...aria({ hidden: true })}>岗位</View>
      {offered.map((role, index) => (
        <Check
          key={role} label={STAFF_ROLES[role].label} note={ROLE_NOTES[role]} checked={roles.includes(role)}
          onChange={(checked) => onChange(ALL.filter((one) => (one === role ? checked : roles.includes(one))))}
          error={index === offered.length - 1 ? error : undefined}
        />
      ))}
    </View>
  );
}
