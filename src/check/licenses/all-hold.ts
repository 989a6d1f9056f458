/** Between the licences of one package, as SPDX expressions have it. */
export const allHold = ' AND ';
