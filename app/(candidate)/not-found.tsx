import { LinkNotFound } from "@/components/portal/link-not-found";

export default function NotFound() {
  return <LinkNotFound />;
}
