/** The width of a picture’s wide drawing: across the page, or in the column beside the notes. */
export const wideIn = { page: 880, column: 700 } as const;

export type PictureWidth = keyof typeof wideIn;
