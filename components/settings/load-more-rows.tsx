import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type LoadMoreRowsProps = {
  /** What `useInfiniteQuery` answers. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
};

/** The button under a list that goes on; nothing where the list has ended. */
export function LoadMoreRows({ list }: LoadMoreRowsProps) {
  if (!list.hasNextPage) return null;
  return (
    <div className="flex flex-col items-center gap-1 pt-1">
      <Button variant="outline" size="sm" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {list.isFetchingNextPage && <Spinner />}
        Load more
      </Button>
      {list.isFetchNextPageError && (
        <p role="alert" className="text-danger text-table">
          The next ones could not be loaded. What is above is complete; try again.
        </p>
      )}
    </div>
  );
}
