import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDesignTemplate } from "./show";

export const listDesignTemplates: Verb<"listDesignTemplates"> = (ctx, { query }) =>
  listKind(ctx, "design_template", showDesignTemplate, "/api/v2/design-templates", query);
