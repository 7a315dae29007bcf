/** What `npm start` says once everything runs. */
export function whereToGo(address: { url: string; dataDir: string; logFile: string }): string {
  const { url } = address;
  return `
Talkoot runs at ${url}

  ${url}/           the public calendar of events
  ${url}/desk/      the desk of organisers, partners and trainers: sign in, or choose
                                  "Continue as" organiser, partner, trainer or administrator
  ${url}/outbox     mail that would have left the house, to read here
  ${url}/api/docs   the API

Data is kept in ${address.dataDir}, the log in ${address.logFile}.
Ctrl-C stops everything; nothing is lost. npm run demo:reset begins again with the example events.
`;
}
