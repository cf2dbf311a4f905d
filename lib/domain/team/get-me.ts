import { memberOf, type Verb } from "../context";

/** Whoever is signed in, as their session says. @throws AppError forbidden for programs and candidates */
export const getMe: Verb<"getMe"> = async (ctx) => {
  const { id, name, email, role, workspaceId, workspaceName } = memberOf(ctx);
  return { user: { id, name, email, role, disabled: false }, workspace: { id: workspaceId, name: workspaceName } };
};
