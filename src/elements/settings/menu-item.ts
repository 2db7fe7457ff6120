/** An item of a menu. */
export type MenuItem =
  | { readonly kind: 'page'; readonly label: string; readonly value: string; readonly page: string }
  | {
      readonly kind: 'choice';
      readonly label: string;
      /** Additional information about the choice. */
      readonly value?: string;
      readonly chosen: boolean;
      readonly choose: () => void;
      /** True if the choice closes the menu. */
      readonly closes?: boolean;
    }
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void }
  | { readonly kind: 'link'; readonly label: string; readonly href: string; readonly download: boolean };

/** A page of a menu. */
export interface MenuPage {
  readonly title: string;
  readonly items: readonly MenuItem[];
}
