const OFFICE = 'application/vnd.openxmlformats-officedocument';

interface Kind {
  readonly mediaType: string;
  /** Whether the bytes are what the name says: a page called a picture must not get in. */
  isIn(bytes: Buffer): boolean;
}

const beginsWith =
  (...start: readonly number[]) =>
  (bytes: Buffer): boolean =>
    bytes.subarray(0, start.length).equals(Buffer.from(start));

const isZip = beginsWith(0x50, 0x4b, 0x03, 0x04);
const office =
  (folder: string) =>
  (bytes: Buffer): boolean =>
    isZip(bytes) && bytes.includes('[Content_Types].xml') && bytes.includes(folder);

const jpeg: Kind = { mediaType: 'image/jpeg', isIn: beginsWith(0xff, 0xd8, 0xff) };

/** What may be attached, by the ending of its name. No kind that runs when it is opened. */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { mediaType: 'application/pdf', isIn: beginsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  png: { mediaType: 'image/png', isIn: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpg: jpeg,
  jpeg,
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, isIn: office('word/') },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, isIn: office('ppt/') },
};

/** The media type of a file that may be attached, by its name and its first bytes; null: it may not. */
export function mediaTypeOf(filename: string, bytes: Buffer): string | null {
  const ending = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  return kind?.isIn(bytes) ? kind.mediaType : null;
}
