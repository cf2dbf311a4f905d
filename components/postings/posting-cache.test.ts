import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { postingKeys } from "@/lib/queries/postings";
import { patchPosting, statusAfter } from "./posting-cache";

test("a change is seen in every list that was read and on the posting's own page, and nowhere else", () => {
  const queries = new QueryClient();
  const page = (...ids: string[]) => ({ data: ids.map((id) => ({ id, status: "active" })) });
  queries.setQueryData(postingKeys.list(""), { pages: [page("a", "b"), page("c")], pageParams: [] });
  queries.setQueryData(postingKeys.list("nurse"), { pages: [page("c")], pageParams: [] });
  queries.setQueryData(postingKeys.one("c"), { id: "c", status: "active" });
  queries.setQueryData(postingKeys.one("a"), { id: "a", status: "active" });

  patchPosting(queries, "c", { status: "archived" });

  expect(queries.getQueryData(postingKeys.list(""))).toMatchObject({
    pages: [page("a", "b"), { data: [{ id: "c", status: "archived" }] }],
  });
  expect(queries.getQueryData(postingKeys.list("nurse"))).toMatchObject({
    pages: [{ data: [{ status: "archived" }] }],
  });
  expect(queries.getQueryData(postingKeys.one("c"))).toMatchObject({ status: "archived" });
  expect(queries.getQueryData(postingKeys.one("a"))).toMatchObject({ status: "active" });
});

test("a posting that is brought back after its deadline is expired, not active", () => {
  const now = Date.UTC(2026, 10, 22);
  expect(statusAfter(true, null, now)).toBe("archived");
  expect(statusAfter(false, null, now)).toBe("active");
  expect(statusAfter(false, now / 1000 + 60, now)).toBe("active");
  expect(statusAfter(false, now / 1000 - 60, now)).toBe("expired");
});
