export { default as cartStyle } from "./cart.css?inline";
