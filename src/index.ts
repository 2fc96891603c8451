export type * from "./model/report.ts";
export { type ExtractOptions, extract } from "./pipeline/extract.ts";
