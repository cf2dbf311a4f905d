import { ROLES } from "@/lib/contract/permissions";
import { type Member, Member as MemberSchema } from "@/lib/contract/workspace/team";
import type { UserRow } from "@/lib/store/users";

/** A member as the dashboard shows them. */
export const showMember = (row: UserRow): Member => MemberSchema.parse({ ...row, disabled: row.disabledAt !== null });

/** A stored role; what is none gets the least rights. */
export const roleOf = (role: string) => ROLES.find((known) => known === role) ?? "hiring_manager";
