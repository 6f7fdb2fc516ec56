/** Dutch citizen number (BSN): nine digits that pass the eleven test, the last one weighing -1. Points and spaces are passed over. */
export function isCitizenNumber(text: string): boolean {
  const digits = [...text.replaceAll(/[ .]/gu, '')].map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === 0)) return false;
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** IBAN by ISO 13616: the account moved in front of country and check digits leaves 1 modulo 97. */
export function isBankAccount(text: string): boolean {
  const compact = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(compact)) return false;
  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
