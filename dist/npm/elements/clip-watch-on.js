import"../chunks/common-DQEi8ld9.js";import"lit";import"../chunks/clip-player-BTH6K2KK.js";import"../chunks/clip-controls-Dtj4n-jO.js";export{c as ClipWatchOn}from"../chunks/seek-parts-_pGf56tn.js";
