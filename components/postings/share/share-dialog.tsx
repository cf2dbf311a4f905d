"use client";

import { DownloadIcon, PrinterIcon } from "lucide-react";
import { useId } from "react";
import { ButtonLink } from "@/components/shared/button-link";
import { CopyButton } from "@/components/shared/copy-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { QrCode } from "./qr-code";
import { saveQr } from "./save-qr";
import { closedBecause, type Shareable, whoCanUse } from "./share-words";

type ShareDialogProps = { posting: Shareable; open: boolean; onOpenChange: (open: boolean) => void };

/** The candidates' link: to copy, as a QR code to save, and as a poster to print. */
export function ShareDialog({ posting, open, onOpenChange }: ShareDialogProps) {
  const closed = closedBecause(posting);
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>
            Share <bdi>{posting.title}</bdi>
          </DialogTitle>
          <DialogDescription>{closed ?? whoCanUse(posting)}</DialogDescription>
        </DialogHeader>
        {posting.link !== null && closed === null && <Ways posting={posting} link={posting.link} />}
      </DialogContent>
    </Dialog>
  );
}

function Ways({ posting, link }: { posting: Shareable; link: string }) {
  const field = useId();
  const name = posting.name ?? posting.id;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <label htmlFor={field} className="font-medium text-sm">
          Candidates' link
        </label>
        <div className="flex items-center gap-2">
          <Input id={field} readOnly dir="ltr" value={link} onFocus={(event) => event.currentTarget.select()} />
          <CopyButton text={link} label="Copy link" size="default" variant="default" />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <QrCode link={link} label="QR code of the link" className="size-36 rounded-md border" />
        <div className="flex flex-col items-start gap-2">
          <ButtonLink variant="outline" href={`/postings/${posting.id}/poster`} target="_blank">
            <PrinterIcon aria-hidden />
            Print poster
          </ButtonLink>
          <Button variant="outline" onClick={() => void saveQr(link, name, "svg")}>
            <DownloadIcon aria-hidden />
            Code as SVG
          </Button>
          <Button variant="outline" onClick={() => void saveQr(link, name, "png")}>
            <DownloadIcon aria-hidden />
            Code as PNG
          </Button>
        </div>
      </div>
    </div>
  );
}
