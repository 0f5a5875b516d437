/** A fact whose row changes while the story is told. */
export type Changing<T> = { -readonly [K in keyof T]: T[K] };
