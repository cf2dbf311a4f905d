import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDesignTemplateGroup } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listDesignTemplateGroups: Verb<"listDesignTemplateGroups"> = (ctx, { query }) =>
  listKind(ctx, "design_template_group", showDesignTemplateGroup, "/api/v2/design-template-groups", query);
