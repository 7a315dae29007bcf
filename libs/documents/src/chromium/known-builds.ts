/** One published build of the npm package whose contents we have looked at and are willing to run. */
export interface KnownBuild {
  archiveSha256: string;
  binarySha256: string;
  binaryBytes: number;
}

/**
 * Builds of `@sparticuz/chromium` by package version. A version that is not listed is refused: a new browser
 * is taken into use by adding its line here, together with a look at what it prints.
 */
export const KNOWN_BUILDS: Readonly<Record<string, KnownBuild>> = {
  '153.0.0': {
    archiveSha256: '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea',
    binarySha256: '53a15d6c3a3d27dfb54c4ba60278b1683136f70cf1e67e989da7dfbd3d451ef0',
    binaryBytes: 209_022_176,
  },
};
