export type Sandbox = 'on' | 'off-root' | 'off-unavailable';

/**
 * Command-line flags of the headless shell. `--in-process-gpu` needs `--use-gl=disabled`: the npm build has
 * no software GL and would crash.
 */
export function steadyFlags(sandbox: Sandbox): string[] {
  return [
    '--headless',
    '--use-gl=disabled',
    '--in-process-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--mute-audio',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(sandbox === 'on' ? [] : ['--no-sandbox', '--no-zygote']),
  ];
}

/** Flags that leave the browser no way out: a proxy where nobody answers, and no name that resolves. */
export const OFFLINE_FLAGS: readonly string[] = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--dns-prefetch-disable',
  '--disable-features=Prerender2,SpeculationRules,NetworkPrediction,OptimizationHints,Translate,MediaRouter',
];
