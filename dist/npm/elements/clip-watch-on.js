import"../chunks/common-8c65aad5.js";import"lit";import"../chunks/clip-player-8c65aad5.js";import"../chunks/clip-controls-8c65aad5.js";export{c as ClipWatchOn}from"../chunks/seek-parts-8c65aad5.js";
