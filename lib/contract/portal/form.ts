import { z } from "zod";
import { FormAnswer, MAX_ANSWER_FILE_BYTES } from "../form-field";
import { operation } from "../operation";
import { Id } from "../platform/shared";
import { link, PortalState } from "./state";

/**
 * One file for a question of the form. The file itself is the body; its name travels in the header `x-file-name`,
 * percent-encoded. The same file sent again is stored once.
 */
export const attachFile = operation({
  id: "attachFile",
  door: "portal",
  method: "PUT",
  path: "/i/{token}/form/{question_id}/files",
  access: "candidate",
  params: link.extend({ question_id: Id }),
  body: "bytes",
  maxBytes: MAX_ANSWER_FILE_BYTES,
  response: PortalState,
});

/** Takes a file back, as long as the form is not sent. One that is gone already is no error. */
export const removeFile = operation({
  id: "removeFile",
  door: "portal",
  method: "DELETE",
  path: "/i/{token}/files/{file_id}",
  access: "candidate",
  params: link.extend({ file_id: Id }),
  response: PortalState,
});

/**
 * Sends the form. Questions that are left out are left open; files were uploaded before. 409 `form_changed` when the
 * questions are not those of `version` any more.
 */
export const submitForm = operation({
  id: "submitForm",
  door: "portal",
  method: "POST",
  path: "/i/{token}/form",
  access: "candidate",
  params: link,
  body: z.object({
    version: z.string().max(64),
    answers: z.array(z.object({ question_id: Id, answer: FormAnswer })).max(1000),
  }),
  response: PortalState,
});
