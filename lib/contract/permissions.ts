/**
 * Who may do what. An operation names one permission; a role holds a set of them.
 * The doors and the actions ask `can`; pages only follow.
 */
export const ROLES = ["admin", "recruiter", "hiring_manager"] as const;
export type Role = (typeof ROLES)[number];

export type Permission =
  | "postings.read"
  | "postings.write"
  | "postings.delete"
  | "candidates.read"
  | "candidates.write"
  | "candidates.decide"
  | "team.read"
  | "settings.manage";

const RECRUITER: readonly Permission[] = [
  "postings.read",
  "postings.write",
  "candidates.read",
  "candidates.write",
  "candidates.decide",
  "team.read",
];

const GRANTS: Record<Role, readonly Permission[]> = {
  admin: [...RECRUITER, "postings.delete", "settings.manage"],
  recruiter: RECRUITER,
  // A hiring manager sees only the postings shared with them; the verbs narrow the rows.
  hiring_manager: ["postings.read", "candidates.read", "candidates.decide"],
};

/** True when `role` holds `permission`. */
export function can(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}

export const ROLE_NAMES: Record<Role, string> = {
  admin: "Admin",
  recruiter: "Recruiter",
  hiring_manager: "Hiring manager",
};
