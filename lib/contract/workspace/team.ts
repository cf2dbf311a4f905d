import { z } from "zod";
import { operation } from "../operation";
import { ROLES } from "../permissions";
import { Id, text } from "../platform/shared";

export const Email = z
  .string()
  .max(254)
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email("is not an email address"));
export const Password = z.string().min(10, "needs at least 10 characters").max(128);
export const PersonName = text({ max: 100 })
  .transform((name) => name.trim())
  .pipe(z.string().min(1, "is required"));

export const Member = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  disabled: z.boolean(),
});
export type Member = z.output<typeof Member>;

export const Me = z.object({ user: Member, workspace: z.object({ id: z.string(), name: z.string() }) });
export type Me = z.output<typeof Me>;

export const getMe = operation({
  id: "getMe",
  door: "workspace",
  method: "GET",
  path: "/me",
  access: "session",
  response: Me,
});

export const listTeam = operation({
  id: "listTeam",
  door: "workspace",
  method: "GET",
  path: "/team",
  access: "team.read",
  response: z.object({
    members: z.array(Member),
    invites: z.array(z.object({ id: z.string(), email: z.string(), role: z.enum(ROLES), expires_at: z.number() })),
  }),
});

/** The link is shown once: only its hash is kept. */
export const inviteMember = operation({
  id: "inviteMember",
  door: "workspace",
  method: "POST",
  path: "/team/invites",
  access: "settings.manage",
  status: 201,
  body: z.object({ email: Email, role: z.enum(ROLES) }),
  response: z.object({ id: z.string(), invite_url: z.string(), expires_at: z.number() }),
});

export const revokeInvite = operation({
  id: "revokeInvite",
  door: "workspace",
  method: "DELETE",
  path: "/team/invites/{invite_id}",
  access: "settings.manage",
  params: z.object({ invite_id: Id }),
  response: z.object({ id: z.string() }),
});

/** Changes a member's role, or shuts them out (which ends their sessions at once). */
export const updateMember = operation({
  id: "updateMember",
  door: "workspace",
  method: "PATCH",
  path: "/team/{user_id}",
  access: "settings.manage",
  params: z.object({ user_id: Id }),
  body: z.object({ role: z.enum(ROLES).optional(), disabled: z.boolean().optional() }),
  response: Member,
});

/** The first visit of an empty installation: makes the workspace and its first admin. Refused once one exists. */
export const setUp = operation({
  id: "setUp",
  door: "workspace",
  method: "POST",
  path: "/setup",
  access: "open",
  status: 201,
  body: z.object({
    workspace_name: text({ max: 100 })
      .transform((name) => name.trim())
      .pipe(z.string().min(1, "is required")),
    name: PersonName,
    email: Email,
    password: Password,
  }),
  response: z.object({ email: z.string() }),
});

export const getInvite = operation({
  id: "getInvite",
  door: "workspace",
  method: "GET",
  path: "/invites/{token}",
  access: "open",
  params: z.object({ token: Id }),
  response: z.object({ email: z.string(), role: z.enum(ROLES), workspace_name: z.string() }),
});

export const acceptInvite = operation({
  id: "acceptInvite",
  door: "workspace",
  method: "POST",
  path: "/invites/{token}",
  access: "open",
  status: 201,
  params: z.object({ token: Id }),
  body: z.object({ name: PersonName, password: Password }),
  response: z.object({ email: z.string() }),
});
