const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * The font configuration that Chromium starts with. One TTF of our own must be in it: without any font file
 * known to fontconfig Chromium fails to load web fonts too, and prints blank pages. The machine's fonts stand
 * last, for scripts that our own do not cover.
 */
export function fontsConfig(ownFonts: string | null, cacheDir: string): string {
  const dirs = [...(ownFonts ? [ownFonts] : []), ...SYSTEM_FONTS];
  const prefer = ownFonts
    ? ['sans-serif', 'serif', 'monospace']
        .map(
          (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
        )
        .join('\n  ')
    : '';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${dirs.map((dir) => `<dir>${escapeXml(dir)}</dir>`).join('\n  ')}
  ${prefer}
  <cachedir>${escapeXml(cacheDir)}</cachedir>
</fontconfig>
`;
}
