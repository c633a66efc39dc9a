import uplot from "uplot/dist/uPlot.min.css?inline";
import expander from "../ui/expander.css?inline";
import subscription from "./subscription.css?inline";

/** What the page needs beside the styles that all pages have. */
export const subscriptionStyles = [expander, uplot, subscription];
