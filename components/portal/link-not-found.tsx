import { PortalFrame } from "@/components/portal/frame/portal-frame";

/** For a link that leads nowhere: mistyped, cut off by a mail program, or of a posting that is gone. */
export function LinkNotFound() {
  return (
    <PortalFrame>
      <h1 className="font-semibold text-2xl leading-8 tracking-[-0.015em]">This link does not lead anywhere</h1>
      <p>
        Perhaps it was cut off: links in messages sometimes break over two lines. Open the message again and copy the
        whole link. If that does not help, ask the company that sent it for a new one.
      </p>
    </PortalFrame>
  );
}
