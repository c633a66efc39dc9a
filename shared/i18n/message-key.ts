import type { en } from "./catalogues/en.ts";

/** What can be said: the keys of the English catalogue. */
export type MessageKey = keyof typeof en;

/** The arguments that a message of this key takes, read from its English text. */
export type MessageArguments<K extends MessageKey> = ArgumentsOf<(typeof en)[K]>;

/** The arguments of an ICU message: a number where it is counted or formatted as one, else text. */
export type ArgumentsOf<S extends string> = {
  [Name in Extract<Found<S>, [string, "number"]>[0]]: number;
} & {
  [Name in Exclude<Found<S>[0], Extract<Found<S>, [string, "number"]>[0]>]: string;
};

/** Each `{name}` and `{name, kind…}` of a message; braces that open a case hold something else. */
type Found<S extends string> = S extends `${string}{${infer Rest}` ? Opened<Rest> | Found<Rest> : never;

type Opened<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? [NameOnly<Name>, KindOf<Kind>]
    : [NameOnly<Inside>, "text"]
  : never;

type NameOnly<S extends string> = S extends `${string}${" " | "#" | "{" | "<"}${string}` | "" ? never : S;

type KindOf<S extends string> = S extends `plural${string}` | `number${string}`
  ? "number"
  : S extends `select${string}`
    ? "text"
    : never;
