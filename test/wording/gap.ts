/** What is left in a sentence where a part of it is empty: a space before a mark, or two in a row. */
export const gap = / [.,;:!?。、」]| {2}|「 /;
