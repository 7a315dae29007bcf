import type { CDPSession, Page } from 'puppeteer';

/** Collects what must not happen on any page: errors in the console, broken policies, files that are missing. */
export async function watchFaults(page: Page, cdp: CDPSession, fault: (what: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error')
      fault(`console: ${message.text()} (${message.location().url ?? page.url()})`);
  });
  page.on('pageerror', (error) => fault(`exception: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 500) fault(`${response.status()} ${response.url()}`);
  });
  // The console misses violations of resources that fail silently; the audit does not.
  cdp.on('Audits.issueAdded', ({ issue }) => {
    const { contentSecurityPolicyIssueDetails: details } = issue.details;
    if (details)
      fault(`Content-Security-Policy: ${details.violatedDirective} ${details.blockedURL ?? 'inline'}`);
  });
  await cdp.send('Audits.enable');
}
