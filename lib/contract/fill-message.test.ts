import { expect, test } from "vitest";
import { fillMessage } from "./fill-message";

test("names are put in wherever a message asks for them, and no other braces are touched", () => {
  const names = { candidate_name: "Jamie $& Chen", job_title: "Nurse {{candidate_name}}" };
  expect(fillMessage("Hi {{candidate_name}}, {{ job_title }}: {{pay}} {x}", names)).toBe(
    "Hi Jamie $& Chen, Nurse {{candidate_name}}: {{pay}} {x}",
  );
});
