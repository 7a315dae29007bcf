import { FieldReader, SLUG, readFields } from './fields.ts';
import type { Parsed } from './mistake.ts';
import { readJson } from './yaml-text.ts';

export type DatasetCategory = { code: string; label: string; unit?: string; decimals?: number };
export type DatasetDimension = {
  id: string;
  label: string;
  role: 'time' | 'geo' | 'metric' | null;
  categories: DatasetCategory[];
};

/** A table of figures, read from JSON-stat 2.0 into one plain shape. */
export type Dataset = {
  slug: string;
  label: string;
  source: string;
  /** Day of the last change of the file. */
  updated: string;
  note: string[];
  dimensions: DatasetDimension[];
  /** In row-major order: the last dimension changes fastest. null: the source gives no figure. */
  values: (number | null)[];
  /** One status code a value, or null. */
  statuses: (string | null)[];
  statusLabels: Record<string, string>;
  /** The unit of all figures, where the dataset has only one. */
  unit: string | null;
};

/** Cells. A size of 10 × 10 × … in a small file would otherwise ask for more memory than there is. */
const MAX_CELLS = 100_000;

type Data = Record<string, unknown>;
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// JSON-stat 2.0 gives the order of categories as a list, as an object code → position, or, when there is only
// one, not at all.
function categoryCodes(category: Data, size: number): string[] | null {
  const { index, label } = category;
  if (Array.isArray(index)) return index.every((code) => typeof code === 'string') ? index : null;
  if (isData(index)) {
    const codes = Object.entries(index).sort(([, a], [, b]) => Number(a) - Number(b));
    return codes.every(([, position], i) => position === i) ? codes.map(([code]) => code) : null;
  }
  return index === undefined && isData(label) && size === 1 ? Object.keys(label) : null;
}

function readCategory(code: string, category: Data): DatasetCategory {
  const labels = isData(category.label) ? category.label : {};
  const units = isData(category.unit) ? category.unit : {};
  const unit = isData(units[code]) ? units[code] : {};
  return {
    code,
    label: typeof labels[code] === 'string' ? labels[code] : code,
    ...(typeof unit.label === 'string' ? { unit: unit.label } : {}),
    ...(typeof unit.decimals === 'number' ? { decimals: unit.decimals } : {}),
  };
}

function readDimension(root: FieldReader, id: string, size: number): DatasetDimension {
  const role = isData(root.data.role) ? root.data.role : {};
  const has = (name: string): boolean => Array.isArray(role[name]) && (role[name] as unknown[]).includes(id);
  return root.group('dimension', (dimensions): DatasetDimension => {
    dimensions.keys().forEach((key) => dimensions.has(key));
    return dimensions.group(id, (dimension) => {
      const category = isData(dimension.data.category) ? dimension.data.category : {};
      dimension.has('category');
      const codes = categoryCodes(category, size);
      if (!codes || codes.length !== size || new Set(codes).size !== size) {
        dimension.note(
          ['category'],
          'FIELD_FORMAT',
          `Dimension ${id} must list ${size} different categories.`,
        );
      }
      return {
        id,
        label: dimension.optionalText('label', { max: 200 }) ?? id,
        role: (['time', 'geo', 'metric'] as const).find(has) ?? null,
        categories: (codes ?? []).map((code) => readCategory(code, category)),
      };
    });
  });
}

/** Values and statuses come as a list, or as an object position → value that leaves the empty ones out. */
function readCells<T>(
  root: FieldReader,
  key: string,
  cells: number,
  isCell: (value: unknown) => value is T,
): (T | null)[] {
  const given = root.has(key) ? root.data[key] : {};
  const filled = Array.from({ length: cells }, (): T | null => null);
  if (Array.isArray(given) && given.length !== cells) {
    root.note([key], 'FIELD_FORMAT', `${key} has ${given.length} items, but the dimensions make ${cells}.`);
    return filled;
  }
  if (!Array.isArray(given) && !isData(given)) {
    root.note([key], 'FIELD_TYPE', `${key} must be a list or an object.`);
    return filled;
  }
  for (const [position, value] of Object.entries(given as Data)) {
    const at = /^(0|[1-9]\d*)$/.test(position) ? Number(position) : cells;
    if (at >= cells) root.note([key, position], 'FIELD_OUT_OF_RANGE', `${key} has no place ${position}.`);
    else if (value !== null && !isCell(value))
      root.note(
        [key, Array.isArray(given) ? at : position],
        'FIELD_TYPE',
        `${key} ${position} has the wrong type.`,
      );
    else filled[at] = value;
  }
  return filled;
}

// No statistic counts further, and sums of figures stay finite.
const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= 1e18;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 20;

function readDataset(root: FieldReader, filename: string): Dataset {
  const fileSlug = filename.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
  root.oneOf('version', ['2.0']);
  root.oneOf('class', ['dataset']);
  const ids = root.unique('id', root.texts('id', { max: 80 }, { min: 1, max: 8 }));
  const sizes = root.list('size', (value, at) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_CELLS)
      return value;
    root.note(at, 'FIELD_OUT_OF_RANGE', `A size must be a whole number from 1 to ${MAX_CELLS}.`);
    return 1;
  });
  if (ids.length !== sizes.length) root.note(['size'], 'FIELD_FORMAT', 'There must be one size for each id.');
  const product = sizes.reduce((cells, size) => cells * size, 1);
  const tooMany = product > MAX_CELLS;
  if (tooMany)
    root.note(['size'], 'FIELD_OUT_OF_RANGE', `The table has ${product} cells; at most ${MAX_CELLS} fit.`);
  const cells = tooMany ? 0 : product;
  root.has('dimension');
  root.has('role');
  const extension = root.has('extension') && isData(root.data.extension) ? root.data.extension : {};
  const slug = typeof extension.slug === 'string' ? extension.slug : fileSlug;
  if (!SLUG.test(slug))
    root.note(['extension', 'slug'], 'FIELD_FORMAT', 'The slug must be a lower-case name with hyphens.');
  if (slug !== fileSlug)
    root.note(
      ['extension', 'slug'],
      'FILE_NAME_MISMATCH',
      `The file is named ${fileSlug}, but says ${slug}.`,
    );
  const { status } = root.data;
  const values = tooMany ? (root.has('value'), []) : readCells(root, 'value', cells, isNumber);
  const statuses =
    tooMany || typeof status === 'string'
      ? (root.has('status'), new Array<string | null>(cells).fill(typeof status === 'string' ? status : null))
      : readCells(root, 'status', cells, isText);
  const labels = isData(extension.statusLabels) ? Object.entries(extension.statusLabels) : [];
  return {
    slug,
    label: root.text('label', { max: 300 }),
    source: root.text('source', { max: 6000 }),
    updated: root.date('updated'),
    note: root.has('note') ? root.texts('note', { max: 2000 }) : [],
    dimensions: ids.map((id, i) => readDimension(root, id, sizes[i] ?? 1)),
    values,
    statuses,
    statusLabels: Object.fromEntries(
      labels.filter((entry): entry is [string, string] => isText(entry[0]) && typeof entry[1] === 'string'),
    ),
    unit: typeof extension.unit === 'string' ? extension.unit : null,
  };
}

/**
 * Reads a JSON-stat 2.0 dataset (https://json-stat.org/full/) into {@link Dataset}.
 * Refuses other classes and versions, sizes that do not agree with categories and values, and over 100,000 cells.
 *
 * @param filename `<slug>.json`, with or without folders
 */
export function parseDataset(text: string, filename: string): Parsed<Dataset> {
  return readFields(filename, readJson(text, filename), (root) => readDataset(root, filename));
}
