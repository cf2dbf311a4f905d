import { CircleSlashIcon, UserRoundSearchIcon } from "lucide-react";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";

/** The sentence a step left: why the candidate was knocked out, or what a person needs to look at. */
export function StepNotice({ words, isKnockedOut }: { words: string | null | undefined; isKnockedOut: boolean }) {
  if (!words) return null;
  return (
    <Alert variant={isKnockedOut ? "destructive" : "warning"}>
      {isKnockedOut ? <CircleSlashIcon aria-hidden /> : <UserRoundSearchIcon aria-hidden />}
      <AlertTitle>{isKnockedOut ? "Knocked out at this step" : "Needs a person"}</AlertTitle>
      <AlertDescription>{words}</AlertDescription>
    </Alert>
  );
}
