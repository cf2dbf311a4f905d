import { runUntilTold } from "./run-until-told";

/** The program behind `npm start`. */
await runUntilTold(({ url }) => console.log(`Greenroom is ready at ${url}`));
