import { z } from "zod";
import { operation } from "../operation";
import { list } from "./shared";

/** Every workspace the caller can work in: a key belongs to one. */
export const listWorkspaces = operation({
  id: "listWorkspaces",
  summary: "List the workspaces of the caller",
  door: "platform",
  method: "GET",
  path: "/workspaces",
  access: "postings.read",
  errors: [401, 429],
  response: list(z.object({ object: z.literal("workspace"), id: z.string(), name: z.string() })),
});

/** Open to everybody: it says what kinds of steps exist and how they are configured. */
export const listAgentTypes = operation({
  id: "listAgentTypes",
  operationId: "list_agent_types_api_v2_schemas_agents_get",
  summary: "Kinds of workflow steps and their configuration",
  door: "platform",
  method: "GET",
  path: "/schemas/agents",
  access: "open",
  errors: [],
  response: z.record(z.string(), z.unknown()),
});

/** Open to everybody: the kinds of questions of each modality. */
export const listQuestionTypes = operation({
  id: "listQuestionTypes",
  operationId: "list_question_types_api_v2_schemas_question_types_get",
  summary: "Kinds of questions by modality",
  door: "platform",
  method: "GET",
  path: "/schemas/question-types",
  access: "open",
  errors: [],
  response: z.record(z.string(), z.unknown()),
});
