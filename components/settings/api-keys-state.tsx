import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot } from "@/components/shared/status";
import type { ApiKey } from "@/lib/contract/workspace/api-keys";

/** Whether a key opens anything. */
export function ApiKeysState({ apiKey }: { apiKey: Pick<ApiKey, "revoked_at"> }) {
  if (apiKey.revoked_at === null) return <StatusDot tone="success">Works</StatusDot>;
  return (
    <StatusDot tone="muted">
      Revoked <RelativeTime value={apiKey.revoked_at} />
    </StatusDot>
  );
}
