declare namespace App {
  interface Locals {
    /** The page that is asked for; null where there is none. */
    page: import('../routes/page.ts').Page | null;
  }
}
