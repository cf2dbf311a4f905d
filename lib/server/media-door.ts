import type { House } from "@/lib/domain/context";
import { findDownload } from "@/lib/domain/interviews/find-download";
import { getCaptions } from "@/lib/domain/interviews/get-captions";
import { serveMedia } from "@/lib/providers/media/serve-range";
import { verifyMediaUrl } from "@/lib/providers/media/signed-url";

const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" } });

/** Answers /media/...: a signed link is the permission. Expired and forged links are told apart by nobody outside. */
export async function handleMedia(house: House, request: Request): Promise<Response> {
  const checked = verifyMediaUrl(request.url, house.secret, new Date());
  if (!checked.valid) return plain(403, "This link has run out or is not valid. Reload the page to get a fresh one.");
  const captions = /^interviews\/([0-9a-f]+)\/captions\.vtt$/.exec(checked.key)?.[1];
  if (captions) {
    return new Response(await getCaptions(house, captions.toUpperCase()), {
      headers: { "content-type": "text/vtt; charset=utf-8", "cache-control": "private, no-store" },
    });
  }
  const file = await findDownload(house, checked.key);
  if (!file) return plain(404, "There is no such file.");
  return serveMedia(request, file);
}
