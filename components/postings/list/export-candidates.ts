"use client";

import { toast } from "sonner";
import { formatBytes } from "@/components/shared/file-rules";
import { saveFile } from "@/components/shared/save-file";
import { type ExportKind, fetchExport } from "@/lib/queries/export-candidates";
import { exportName } from "./export-words";

/** Progress is told so often at most, in milliseconds. */
const PACE_MS = 250;

/** Saves a posting's candidates as a file: a toast tells how much has come and stops it; nothing is saved half. */
export async function exportCandidates(
  posting: { id: string; name: string | null; title: string },
  kind: ExportKind,
): Promise<void> {
  const stopper = new AbortController();
  const id = toast.loading(...told(posting.title, 0, stopper));
  let toldAt = 0;
  try {
    const file = await fetchExport({
      postingId: posting.id,
      kind,
      signal: stopper.signal,
      onProgress: (bytes) => {
        if (stopper.signal.aborted || Date.now() - toldAt < PACE_MS) return;
        toldAt = Date.now();
        const [message, options] = told(posting.title, bytes, stopper);
        toast.loading(message, { ...options, id });
      },
    });
    const name = exportName(posting, kind, new Date());
    saveFile(file, name);
    toast.success(`The candidates of “${posting.title}” are exported.`, {
      id,
      description: `${name}, ${formatBytes(file.size)}`,
      duration: 8000,
      action: undefined,
    });
  } catch (error) {
    if (stopper.signal.aborted) {
      toast(`The export of “${posting.title}” was stopped.`, {
        id,
        description: "Nothing was saved.",
        action: undefined,
      });
      return;
    }
    toast.error(`The candidates of “${posting.title}” could not be exported.`, {
      id,
      description: error instanceof Error ? error.message : undefined,
      duration: 12_000,
      action: { label: "Try again", onClick: () => void exportCandidates(posting, kind) },
    });
  }
}

function told(title: string, bytes: number, stopper: AbortController) {
  return [
    `Exporting the candidates of “${title}”`,
    {
      description: bytes === 0 ? "Reading the first ones" : `${formatBytes(bytes)} so far`,
      duration: Number.POSITIVE_INFINITY,
      action: {
        label: "Stop",
        // The toast stays and says what became of it.
        onClick: (event: { preventDefault(): void }) => {
          event.preventDefault();
          stopper.abort();
        },
      },
    },
  ] as const;
}
