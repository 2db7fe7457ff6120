/** Whether the viewer has asked for little data to be used (https://wicg.github.io/savedata/). */
export declare function savesData(): boolean;
