import { counted, numbersInWords } from "./numbers-in-words.ts";

/** Numbers of a Spanish text. */
export const spanishNumbers = numbersInWords({
  values: {
    ...counted("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
    ...{ un: 1, una: 1, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19 },
    ...counted("veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete", 20),
    ...{ veintiún: 21, veintiocho: 28, veintinueve: 29 },
    ...counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30, 10),
    ...{ ciento: 100, doscientos: 200, trescientos: 300, cuatrocientos: 400, quinientos: 500 },
    ...{ seiscientos: 600, setecientos: 700, ochocientos: 800, novecientos: 900 },
  },
  times: { mil: 1e3, millón: 1e6, millones: 1e6 },
  one: undefined,
  ...{ and: "y", andBelow: 10, points: ["punto", "coma"], signs: ["menos"] },
});
