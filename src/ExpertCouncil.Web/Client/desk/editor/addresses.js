/** @param {string | null} address */
export function isWebAddress(address) {
  return /^(https?:\/\/|mailto:|tel:)/i.test(address ?? '');
}

/** What a writer may link to, as Core accepts it. */
export function isLinkable(address) {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address)
    || /^mailto:[\w.%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(address)
    || /^tel:\+?[0-9()-]{3,25}$/.test(address)
    || /^entry:[a-z0-9-]+\/[a-z0-9-]+(#[ps]-[1-9][0-9]{0,3})?$/.test(address)
    || /^#[ps]-[1-9][0-9]{0,3}$/.test(address);
}
