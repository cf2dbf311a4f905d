export { PostingSkeleton as default } from "@/components/postings/posting-skeleton";
