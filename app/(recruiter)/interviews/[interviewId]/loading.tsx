export { ScorecardSkeleton as default } from "@/components/scorecard/scorecard-skeleton";
