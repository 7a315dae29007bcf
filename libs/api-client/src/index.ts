/** Addresses of the server's API. Replaced by the generated types as soon as the server's document exists. */
export type paths = Record<never, never>;
