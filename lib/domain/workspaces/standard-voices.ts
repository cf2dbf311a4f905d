/**
 * Candidates hear questions in a voice of their own browser, so a voice is a wish: language, country and gender. Each of
 * these has a spoken sample.
 */
export const STANDARD_VOICES = [
  { id: "en-US-female", name: "Emma (US English)", language: "en", country_code: "US", gender: "female" },
  { id: "en-US-male", name: "James (US English)", language: "en", country_code: "US", gender: "male" },
  { id: "en-GB-female", name: "Olivia (British English)", language: "en", country_code: "GB", gender: "female" },
  { id: "en-GB-male", name: "Oliver (British English)", language: "en", country_code: "GB", gender: "male" },
  { id: "es-ES-female", name: "Lucía (Spanish)", language: "es", country_code: "ES", gender: "female" },
  { id: "de-DE-female", name: "Hannah (German)", language: "de", country_code: "DE", gender: "female" },
];
