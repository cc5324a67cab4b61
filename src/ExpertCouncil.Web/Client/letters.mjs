// What the portal's fonts must be able to write, one set per script.
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const punctuation = '\u00a0\u202f“”„«»‘’–—…·•№§©°€₸×−→←✓';
const uzbekModifiers = 'ʻʼ';
const both = ascii + punctuation + uzbekModifiers;

const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const uzbek = 'ЎўҚқҒғҲҳ';
const kazakhLatin = 'ÄäĞğIıİiÑñÖöŞşŪūÜü';

// The language switch names every language in its own letters, on every page.
const switchNames = 'Қазақша Ўзбекча Qazaqşa Oʻzbekcha';

export const latin = both + kazakhLatin + switchNames;
export const cyrillic = both + russian + kazakh + uzbek + switchNames;
