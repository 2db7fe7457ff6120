import"../chunks/common-8c65aad5.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";
