import type { Role } from "./permissions";

/** A signed-in member of a workspace. */
export type Member = {
  kind: "user";
  id: string;
  name: string;
  email: string;
  role: Role;
  workspaceId: string;
  workspaceName: string;
  /** The session they are here with (not its token): what is open for long asks whether it still stands. */
  sessionId: string;
};

/** Who is asking: a member, a program with an API key, the holder of an interview link, or nobody we know. */
export type Actor =
  | Member
  | { kind: "key"; id: string; workspaceId: string }
  | { kind: "candidate"; interviewId: string; workspaceId: string }
  | { kind: "nobody" };
