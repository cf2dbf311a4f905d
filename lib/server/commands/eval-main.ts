import { main } from "./eval";

process.exitCode = await main(process.argv.slice(2));
