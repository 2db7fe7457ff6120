/** The BCP 47 tag of the nearest `lang` around an element, looked up through shadow roots; empty where there is none. */
export declare function nearestLanguage(element: Element): string;
