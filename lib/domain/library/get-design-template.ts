import type { Verb } from "../context";
import { getKind } from "./get-kind";
import { showDesignTemplate } from "./show";

/** @throws AppError not_found, also for an item of another kind */
export const getDesignTemplate: Verb<"getDesignTemplate"> = (ctx, { params }) =>
  getKind(ctx, "design_template", showDesignTemplate, params.template_id);
