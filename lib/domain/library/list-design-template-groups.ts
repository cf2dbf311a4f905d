import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDesignTemplateGroup } from "./show";

export const listDesignTemplateGroups: Verb<"listDesignTemplateGroups"> = (ctx, { query }) =>
  listKind(ctx, "design_template_group", showDesignTemplateGroup, "/api/v2/design-template-groups", query);
