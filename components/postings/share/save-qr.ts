import { toast } from "sonner";
import { saveFile } from "@/components/shared/save-file";
import { qrPng, qrSvg } from "./qr";

/** Saves the QR code of a link as a file that is named after the posting. */
export async function saveQr(link: string, name: string, kind: "svg" | "png"): Promise<void> {
  try {
    const file = kind === "svg" ? new Blob([qrSvg(link)], { type: "image/svg+xml" }) : await qrPng(link);
    saveFile(file, `${name}-qr.${kind}`);
  } catch (error) {
    toast.error("The picture could not be made.", { description: error instanceof Error ? error.message : undefined });
  }
}
