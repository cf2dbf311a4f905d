/** Where browser pages read: `/api/read/<operation>?call=<json>`, session-checked, GET only. */
export const READ_ROOT = "/api/read/";
