import type { Random } from './random.js';

/** A closed list of first names; nobody in the demo exists. */
const GIVEN_NAMES =
  `Aaliyah Abel Adam Aisha Amber Amin Anouk Ayoub Bas Berat Bo Bram Cas Chantal Daan Damian Demi Denise
Djamila Dylan Elif Elin Emre Esmee Evi Fatima Femke Finn Floor Gijs Hamza Hanna Ilse Imane Isa Jari Jasper Jelle Jip Joris
Julia Kadir Kim Koen Lara Lars Leyla Lieke Lina Lotte Luca Maud Mees Melissa Mila Milan Mohamed Naomi Nienke Noor Nuri Olaf
Pien Quinten Robin Roos Ruben Salma Sam Sanne Sara Selim Sem Sofie Stijn Thijs Tess Veerle Yara Yusuf`.split(/\s+/);

/** A closed list of invented family names. */
const FAMILY_NAMES =
  `Aalderkamp Beekhorst Bekkenes Bergveld Binnenmars Boerkamp Boshaar Brinkzicht Broekveld Dalmeijer Dennenoord
Diepenhof Elshorst Esveld Eikenaar Gerritzee Goorhuis Grasmeijer Groenhof Haverland Heidekamp Heksveld Hoogelanden
Hulshaar IJzerhorst Jonkvoort Kampveld Kattelaar Klaverhof Kleinveer Korenhof Kruidhof Lammersveen Leemkuil Lindehaar
Maatkamp Meijerveld Meulenbrug Middeldorp Molenzicht Morskamp Nijhaar Noordveen Oldemars Oosterhaar Overbeker Paalveld Pothaar
Ravenhorst Reeveld Riethaar Roggeland Schaapveld Schipveen Spaanhof Steenhaar Tijhof Turfveen Uilenkamp Veldzicht Vennegoot
Vlasveld Volkerhaar Waterhof Weidenaar Westerkamp Wildhaar Wolvenbeek Zandbeker Zilverhof Zuidmars`.split(/\s+/);

const INFIXES = ['van', 'van de', 'van den', 'ter', 'te'];

/** A name in its parts. */
export interface DemoName {
  readonly givenName: string;
  readonly infix: string | null;
  readonly familyName: string;
}

/** A made-up name. */
export function drawName(random: Random): DemoName {
  return {
    givenName: random.pick(GIVEN_NAMES),
    infix: random.chance(0.18) ? random.pick(INFIXES) : null,
    familyName: random.pick(FAMILY_NAMES),
  };
}

/** An address in the domain that is reserved for examples. */
export function exampleEmail({ givenName, familyName }: DemoName, tag: string | number): string {
  return `${givenName}.${familyName}.${tag}@example.org`.toLowerCase();
}
