/** What `npm start` says once everything runs. */
export function whereToGo(address: { url: string; dataDir: string; logFile: string }): string {
  const doors: [path: string, what: string][] = [
    ['/', 'the public calendar of events'],
    ['/desk/', 'the desk of organisers, partners and trainers: sign in, or choose'],
    ['', '"Continue as" organiser, partner, trainer or administrator'],
    ['/outbox', 'mail that would have left the house, to read here'],
    ['/api/docs', 'the API'],
  ];
  const width = address.url.length + '/api/docs'.length + 3;
  const lines = doors.map(([path, what]) => `  ${(path && address.url + path).padEnd(width)}${what}`);
  return `
Talkoot runs at ${address.url}

${lines.join('\n')}

Data is kept in ${address.dataDir}, the log in ${address.logFile}.
Ctrl-C stops everything; nothing is lost. npm run demo:reset begins again with the example events.
`;
}
