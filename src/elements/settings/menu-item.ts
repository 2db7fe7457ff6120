/** What stands in a menu. */
export type MenuItem =
  | { readonly kind: 'page'; readonly label: string; readonly value: string; readonly page: string }
  | {
      readonly kind: 'choice';
      readonly label: string;
      /** What more is to be said of it. */
      readonly value?: string;
      readonly chosen: boolean;
      readonly choose: () => void;
      /** The menu has done its work then, and closes. */
      readonly closes?: boolean;
    }
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void }
  | { readonly kind: 'link'; readonly label: string; readonly href: string; readonly download: boolean };

/** One page of a menu. */
export interface MenuPage {
  readonly title: string;
  readonly items: readonly MenuItem[];
}
