import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { openApiDocument } from "./document";

test("x", () => {
  const d = openApiDocument("http://localhost:3000");
  writeFileSync("/tmp/oa/doc.json", JSON.stringify(d, null, 1));
  console.log(JSON.stringify(d).length, Object.keys(d.components.schemas).length);
});
