import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { ROLE_NAMES, ROLES, type Role } from "@/lib/contract/permissions";

const ITEMS = ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }));

type RoleSelectProps = {
  value: Role;
  onChange: (role: Role) => void;
  disabled?: boolean;
  /** Outside a `Field`: the control's name. */
  label?: string;
  className?: string;
};

/** A role by its name. */
export function RoleSelect({ value, onChange, disabled, label, className }: RoleSelectProps) {
  return (
    <Select
      items={ITEMS}
      value={value}
      disabled={disabled}
      onValueChange={(role) => {
        if (role) onChange(role);
      }}
    >
      <SelectTrigger aria-label={label} className={className}>
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {ITEMS.map((item) => (
          <SelectItem key={item.value} value={item.value}>
            {item.label}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
