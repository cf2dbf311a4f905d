import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import decodeQR from "qr/decode.js";
import type { World } from "./open-world";

type Asker = { server: Pick<World["server"], "url">; apiKey: string };

/** Makes a posting over the API and answers its id. */
export async function makePosting(
  world: Asker,
  request: APIRequestContext,
  posting: { title: string; deadline?: string; language?: string; steps?: string[] },
): Promise<string> {
  const { steps = ["resume", "web_interview"], ...settings } = posting;
  const created = await request.post(`${world.server.url}/api/v2/postings`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { ...settings, workflow: steps.map((type) => ({ type })) },
  });
  expect(created.status(), await created.text()).toBe(201);
  return (await created.json()).data.id;
}

/** Adds a candidate over the API. */
export async function addCandidate(world: Asker, request: APIRequestContext, postingId: string, name: string) {
  const added = await request.post(`${world.server.url}/api/v2/postings/${postingId}/candidates`, {
    headers: { "X-API-KEY": world.apiKey },
    data: { name, email: `${name.replace(/\W+/g, "").toLowerCase()}@example.com` },
  });
  expect(added.ok(), await added.text()).toBe(true);
}

/** What a camera reads from this part of the page. */
export async function readQr(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString("base64");
  return decodeQR(await pixelsOf(page, `data:image/png;base64,${picture}`));
}

/** Archives a posting over the API. */
export async function archivePosting(world: Asker, request: APIRequestContext, postingId: string) {
  const archived = await request.post(`${world.server.url}/api/v2/postings/${postingId}/archive`, {
    headers: { "X-API-KEY": world.apiKey },
  });
  expect(archived.ok(), await archived.text()).toBe(true);
}

/** The pixels of a picture, which the browser unpacks; a large one at 320 to a side. */
export async function pixelsOf(page: Page, address: string) {
  const { width, height, bytes } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = Math.min(1, 320 / Math.max(image.naturalWidth, image.naturalHeight));
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data = [] } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return { width: canvas.width, height: canvas.height, bytes: [...data] };
  }, address);
  return { width, height, data: Uint8ClampedArray.from(bytes) };
}

/** What the list of postings shows of them. */
export const rowOf = (page: Page, title: string | RegExp) => page.getByRole("row", { name: title });
export const titlesOf = (page: Page) => page.locator("[data-row-link]").allTextContents();

/** Chooses an action from a posting's menu in the list. */
export async function chooseAction(page: Page, posting: string, action: string): Promise<void> {
  await page.getByRole("button", { name: `Actions for ${posting}`, exact: true }).click();
  await page.getByRole("menuitem", { name: action }).click();
}
