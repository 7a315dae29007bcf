/** Addresses, requests and answers of the server's API, generated from its OpenAPI document. */
export type { components, paths } from './generated/schema.ts';
