import { start } from "./main";

/** The program behind `npm start`: runs until it is told to stop. */
async function run(): Promise<void> {
  const running = await start().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
  console.log(`Greenroom is ready at ${running.url}`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // Nothing may hold the process longer than an operator waits.
    setTimeout(() => process.exit(1), 9500).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

await run();
