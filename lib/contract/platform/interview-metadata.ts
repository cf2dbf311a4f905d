import { z } from "zod";
import { operation } from "../operation";
import { Id, Metadata, single } from "./shared";

const one = z.object({ interview_id: Id });
const MetadataResponse = single(z.object({ object: z.string(), metadata: z.record(z.string(), z.string()) }));

export const getInterviewMetadata = operation({
  id: "getInterviewMetadata",
  summary: "Get an interview's metadata",
  door: "platform",
  method: "GET",
  path: "/interviews/{interview_id}/metadata",
  access: "candidates.read",
  params: one,
  response: MetadataResponse,
});

/** Sets the given keys and keeps the others; more than 50 in the end are refused. */
export const setInterviewMetadata = operation({
  id: "setInterviewMetadata",
  summary: "Set keys of an interview's metadata",
  door: "platform",
  method: "POST",
  path: "/interviews/{interview_id}/metadata",
  access: "candidates.write",
  params: one,
  body: z.object({ metadata: Metadata }),
  response: MetadataResponse,
});

export const deleteInterviewMetadata = operation({
  id: "deleteInterviewMetadata",
  summary: "Remove all of an interview's metadata",
  door: "platform",
  method: "DELETE",
  path: "/interviews/{interview_id}/metadata",
  access: "candidates.write",
  params: one,
  response: MetadataResponse,
});
