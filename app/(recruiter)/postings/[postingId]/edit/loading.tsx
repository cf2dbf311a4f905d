export { BuilderSkeleton as default } from "@/components/builder/frame/builder-skeleton";
