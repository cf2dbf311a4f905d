"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { Person } from "@/components/shared/person";
import { RelativeTime } from "@/components/shared/relative-time";
import { ReadFailed } from "@/components/shell/read-failed";
import { Button } from "@/components/ui/button";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { Field, FieldLabel } from "@/components/ui/field";
import { Spinner } from "@/components/ui/spinner";
import { Textarea } from "@/components/ui/textarea";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { rateInterviewAction } from "@/lib/actions/candidates";
import { unwrap } from "@/lib/actions/unwrap";
import { RECOMMENDATIONS, type Review } from "@/lib/contract/workspace/reviews";
import { reviewsQuery } from "@/lib/queries/interviews";
import { isSameDraft, keptReview, type ReviewDraft } from "./review-draft";

type Recommendation = Review["recommendation"];

const WORDS: Record<Recommendation, string> = {
  strong_no: "Strong no",
  no: "No",
  mixed: "Mixed",
  yes: "Yes",
  strong_yes: "Strong yes",
};

type ReviewsCardProps = { userId: string; interviewId: string; canReview: boolean };

/** What people think of this candidate: my recommendation with its reason, and everybody else's. */
export function ReviewsCard({ userId, interviewId, canReview }: ReviewsCardProps) {
  const { data, error, refetch } = useQuery(reviewsQuery(interviewId));
  const reviews = data?.reviews ?? [];
  const mine = reviews.find((review) => review.mine);
  const others = reviews.filter((review) => !review.mine);
  return (
    <Card>
      <CardHeader>
        <CardTitle>Reviews</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-col gap-5">
        {error && !data && <ReadFailed what="The reviews" error={error} onRetry={() => void refetch()} />}
        {canReview && data && <MyReview userId={userId} interviewId={interviewId} mine={mine} />}
        {others.length > 0 && (
          <ul aria-label="Reviews of others" className="flex flex-col gap-4">
            {others.map((review) => (
              <li key={review.user_id} className="flex flex-col gap-1.5">
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <Person name={review.name} size="sm" />
                  <span className="flex items-center gap-3">
                    <span className="font-medium">{WORDS[review.recommendation]}</span>
                    <RelativeTime value={review.at} className="text-muted-foreground text-table" />
                  </span>
                </div>
                {review.comment && (
                  <p dir="auto" className="whitespace-pre-line break-words ps-8">
                    {review.comment}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {data && others.length === 0 && (
          <p className="text-muted-foreground">Nobody else has reviewed this candidate yet.</p>
        )}
      </CardContent>
    </Card>
  );
}

type MyReviewProps = { userId: string; interviewId: string; mine: Review | undefined };

function MyReview({ userId, interviewId, mine }: MyReviewProps) {
  const queries = useQueryClient();
  const { queryKey } = reviewsQuery(interviewId);
  const [changed, setChanged] = useState<ReviewDraft | null>(null);
  useEffect(() => setChanged(keptReview(window.sessionStorage, userId, interviewId).find()), [userId, interviewId]);
  const draft = changed ?? { recommendation: mine?.recommendation ?? null, comment: mine?.comment ?? "" };

  const change = (next: Partial<ReviewDraft>) => {
    const begun = { ...draft, ...next };
    setChanged(begun);
    keptReview(window.sessionStorage, userId, interviewId).keep(begun);
  };

  const save = useMutation({
    mutationFn: (body: { recommendation: Recommendation; comment: string }) =>
      unwrap(rateInterviewAction(interviewId, body)),
    onSuccess: (review, sent) => {
      queries.setQueryData(queryKey, (old) =>
        old ? { ...old, reviews: [...old.reviews.filter((other) => !other.mine), review] } : old,
      );
      // What was typed while it was on its way is not saved yet.
      setChanged((now) => (isSameDraft(now, sent) ? null : now));
      keptReview(window.sessionStorage, userId, interviewId).forget(sent);
      toast.success("Your review is saved.");
    },
    onError: (error) =>
      toast.error("Your review was not saved; what you wrote is still here.", { description: error.message }),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });

  const { recommendation } = draft;
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (recommendation) save.mutate({ recommendation, comment: draft.comment });
      }}
    >
      <div className="flex flex-col gap-1.5">
        <span className="font-medium">Your recommendation</span>
        <ToggleGroup
          aria-label="Your recommendation"
          className="max-w-full flex-wrap"
          value={recommendation ? [recommendation] : []}
          // Pressed again, the chosen one stays: there is no saving without one.
          onValueChange={([chosen]) => chosen && change({ recommendation: chosen })}
        >
          {RECOMMENDATIONS.map((value) => (
            <ToggleGroupItem key={value} value={value}>
              {WORDS[value]}
            </ToggleGroupItem>
          ))}
        </ToggleGroup>
        <span className="text-muted-foreground text-table">It stands beside the scores and never changes them.</span>
      </div>
      <Field>
        <FieldLabel optional>Why</FieldLabel>
        <Textarea
          dir="auto"
          rows={2}
          maxLength={5000}
          value={draft.comment}
          onChange={(event) => change({ comment: event.target.value })}
        />
      </Field>
      <div className="flex items-center gap-3">
        <Button type="submit" variant="outline" disabled={!recommendation || !changed || save.isPending}>
          {save.isPending && <Spinner />}
          {mine ? "Save changes" : "Save review"}
        </Button>
        {mine && !changed && (
          <span className="text-muted-foreground text-table">
            Saved <RelativeTime value={mine.at} />
          </span>
        )}
      </div>
    </form>
  );
}
