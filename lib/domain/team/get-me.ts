import { memberOf, type Verb } from "../context";

export const getMe: Verb<"getMe"> = async (ctx) => {
  const { id, name, email, role, workspaceId, workspaceName } = memberOf(ctx);
  return { user: { id, name, email, role, disabled: false }, workspace: { id: workspaceId, name: workspaceName } };
};
