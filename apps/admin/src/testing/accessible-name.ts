/** The role a native element has without saying so; enough of the ARIA in HTML table for our screens. */
export function roleOf(element: Element): string | null {
  const said = element.getAttribute('role');
  if (said) return said;
  switch (element.localName) {
    case 'a':
      return element.hasAttribute('href') ? 'link' : null;
    case 'input':
      return INPUT_ROLES[element.getAttribute('type') ?? 'text'] ?? 'textbox';
    case 'select':
      return 'combobox';
    default:
      return ROLES[element.localName] ?? null;
  }
}

const INPUT_ROLES: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'spinbutton',
  submit: 'button',
};

const ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  nav: 'navigation',
  aside: 'complementary',
  main: 'main',
  table: 'table',
  tr: 'row',
  td: 'cell',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  dialog: 'dialog',
  progress: 'progressbar',
  fieldset: 'group',
};

/** What assistive technology calls an element: `aria-labelledby`, `aria-label`, its label, its own text. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const ids = labelledBy.split(/\s+/);
    return tidy(ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return tidy([...labels].map((one) => one.textContent).join(' '));
  return tidy(spokenText(element));
}

export function isHidden(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"]') !== null;
}

function spokenText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(spokenText).join('');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
