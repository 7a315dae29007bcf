import { stringify } from 'yaml';

/** A list of the library as YAML that `readYaml` reads back as the same: one value a line, easy to compare. */
export function listYaml(data: object): string {
  return stringify(data, {
    lineWidth: 0,
    indentSeq: false,
    // Anchors are refused when the file is read.
    aliasDuplicateObjects: false,
    // A time such as 08:45 is a number to older readers of YAML.
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
