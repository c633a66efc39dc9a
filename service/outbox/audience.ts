/** Why somebody is told, which decides what they read. */
export type Audience = "help_desk" | "decider" | "admin" | "actor" | "buyer" | "requester" | "sales" | "sender";
