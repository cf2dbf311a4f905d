import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showDesignTemplateGroup } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getDesignTemplateGroup: Verb<"getDesignTemplateGroup"> = (ctx, { params }) =>
  getKind(ctx, "design_template_group", showDesignTemplateGroup, params.group_id);
