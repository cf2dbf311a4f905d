export * from "./accounts";
export * from "./evaluations";
export * from "./interviews";
export * from "./postings";
export * from "./workspaces";
