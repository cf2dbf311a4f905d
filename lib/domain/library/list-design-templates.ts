import type { Verb } from "../context";
import { listKind } from "./list-kind";
import { showDesignTemplate } from "./show";

/** Newest first; see `listKind`. @throws AppError invalid when `starting_after` names none */
export const listDesignTemplates: Verb<"listDesignTemplates"> = (ctx, { query }) =>
  listKind(ctx, "design_template", showDesignTemplate, "/api/v2/design-templates", query);
