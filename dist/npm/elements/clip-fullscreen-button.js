import"../chunks/common-8c65aad5.js";import"lit";import"../chunks/clip-player-8c65aad5.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-8c65aad5.js";
