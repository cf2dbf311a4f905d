import { AppError } from "@/lib/contract/errors";
import type { Queries } from "@/lib/store/database";
import { findLibraryItem } from "@/lib/store/library";
import { findPosting, type PostingRow } from "@/lib/store/postings";
import { FIELDS } from "../library/fields";

/** The posting that an interview template is made of. @throws AppError invalid when either is gone */
export async function blueprintOf(tx: Queries, workspaceId: string, templateId: string): Promise<PostingRow> {
  const template = await findLibraryItem(tx, { workspaceId, kind: "interview_template", id: templateId });
  const posting =
    template &&
    (await findPosting(tx, { workspaceId, id: FIELDS.interview_template.parse(template.fields).posting_id }));
  if (posting) return posting;
  const fields = [{ field: ["interview_template_id"], message: "names no interview template of this workspace" }];
  throw new AppError("invalid", "The request is not valid.", { fields });
}
