import { useMemo } from "react";
import { cn } from "@/lib/utils";
import { qrOf, qrPath } from "./qr";

/** A link as a QR code: dark on white also in the dark theme, since readers want it so. */
export function QrCode({ link, label, className }: { link: string; label: string; className?: string }) {
  const modules = useMemo(() => qrOf(link), [link]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      className={cn("bg-white text-black", className)}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path fill="#000" d={qrPath(modules)} />
    </svg>
  );
}
