export { ENGINEER, pdfOf, WAITER } from "../../lib/api/test-resume";
