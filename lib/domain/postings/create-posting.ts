import type { z } from "zod";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";
import type { Queries } from "@/lib/store/database";
import { insertPosting, type PostingRow } from "@/lib/store/postings";
import { type Verb, workspaceOf } from "../context";
import { newPostingId, newSecret } from "../ids";
import { blueprintOf } from "./blueprint";
import { checkLibraryItems } from "./check-library-items";
import { copyPosting } from "./copy-posting";
import { insertContent } from "./insert-content";
import { freeName } from "./posting-name";
import { showCreated } from "./posting-response";
import { columnsOf, DEFAULTS } from "./posting-settings";

type Request = z.output<typeof CreatePostingRequest>;

/** With `interview_template_id`, a copy of the template's posting in which the request's own settings win. */
export const createPosting: Verb<"createPosting"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    await checkLibraryItems(tx, workspaceId, body);
    if (body.interview_template_id) {
      const blueprint = await blueprintOf(tx, workspaceId, body.interview_template_id);
      return copyPosting(tx, blueprint, { ...supplied(body), title: body.title, finalized: true, isTest: false });
    }
    return create(tx, workspaceId, body);
  });
  return { data: await showCreated(ctx, row) };
};

/** The settings that the request itself says. What the door fills in cannot be told from saying just that. */
function supplied(body: Request): Partial<PostingRow> {
  const filledIn: Record<string, unknown> = DEFAULTS;
  const said = Object.entries({ name: body.name, ...columnsOf(body) }).filter(
    ([key, value]) => value !== undefined && value !== null && value !== filledIn[key],
  );
  return Object.fromEntries(said);
}

async function create(tx: Queries, workspaceId: string, body: Request): Promise<PostingRow> {
  const steps = body.workflow ?? [];
  const posting = await insertPosting(tx, {
    ...columnsOf(body),
    id: newPostingId(),
    workspaceId,
    title: body.title,
    name: await freeName(tx, workspaceId, body.name ?? body.title),
    ingestionKey: newSecret(28),
  });
  await insertContent(tx, posting.id, steps);
  return posting;
}
