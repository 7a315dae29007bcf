/** More than a list of two thousand people takes. */
const MAX_BYTES = 1_000_000;

/** The text of a CSV or text file, also as older spreadsheets save it; null for anything else. */
export async function readListFile(file: File): Promise<string | null> {
  if (file.size > MAX_BYTES) return null;
  const bytes = await file.arrayBuffer();
  const text = decode(bytes);
  // A workbook or a picture is no text, whatever it is called.
  return text.includes('\u0000') ? null : text;
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
