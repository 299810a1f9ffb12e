/** Who an invoice is made out to: [company, first name, last name]. The company may be empty. */
export type Customer = readonly [company: string, firstName: string, lastName: string];

/** Customers with the characters that break careless code: å ä ö, quotes, `&`, a leading `=`, markup. */
export const CUSTOMERS: readonly Customer[] = [
  ['Åkeri Öberg & Söner AB', 'Åsa', 'Öberg'],
  ['Bageriet "Kanelbullen" HB', 'Björn', 'Ståhl'],
  ['=SUM Konsult AB', 'Cecilia', 'Ek'],
  ["O'Malleys Pub i Göteborg", 'Sean', "O'Malley"],
  ['Läkarhuset i Växjö', 'Dag', 'Häggkvist'],
  ['', 'Märta', 'Lindqvist'],
  ['Nordljus <Foto>', 'Erik', 'Sjö'],
  ['Fönster, Dörr; Co', 'Frida', 'Ängström'],
  ['Plåtslageri Nilsson', 'Göran', 'Nilsson'],
  ['Café Crème', 'Élodie', 'Dupont'],
];
