export { ENGINEER, pdfOf, WAITER } from "../../lib/server/test-resume";
