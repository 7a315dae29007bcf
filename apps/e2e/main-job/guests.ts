export interface Guest {
  readonly name: string;
  readonly email: string;
  /** Name of the organisation as the form offers it; null is somewhere else. */
  readonly organisation: string | null;
  readonly sector: string;
  readonly diet: string;
}

const FIRST = ['Aino', 'Bertil', 'Cecilia', 'Daud', 'Elina', 'Farid', 'Gun', 'Hanna', 'Ilmari', 'Jasmin'];
const LAST = ['Mäkinen', 'Öhman', 'Åberg'];
const SECTORS = ['Työllisyyspalvelut', 'Terveydenhuolto', 'Järjestöt'];

/** Invented people, the same every time: the first one fills the form by hand, the others fill the house. */
export function guest(index: number, organisations: readonly (string | null)[]): Guest {
  const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`;
  return {
    name,
    email: `guest${index + 1}@example.org`,
    organisation: organisations[index % organisations.length] ?? null,
    sector: SECTORS[index % SECTORS.length] ?? 'Muu ala',
    diet: index % 6 === 0 ? 'kasvisruoka' : '',
  };
}
