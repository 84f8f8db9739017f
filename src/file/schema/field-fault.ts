/** What is wrong with a value, as zod takes it: what was expected, and how to correct it. */
export interface FieldFault {
  readonly message: string;
  readonly params?: { readonly note: string };
}
