import"../chunks/common-8c65aad5.js";import"lit";import"../chunks/clip-player-8c65aad5.js";export{l as ClipTime}from"../chunks/clip-controls-8c65aad5.js";
