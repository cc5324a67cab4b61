/**
 * Makes an element; what is undefined or false is left out.
 * @param {string} name
 * @param {Record<string, unknown>} attributes A key that begins with "on" is a listener.
 * @param {...(Node | string | null)} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);

  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  }

  made.append(...children.filter((child) => child !== null));

  return made;
}

let last = 0;

export const uniqueId = (prefix) => `${prefix}-${++last}`;
