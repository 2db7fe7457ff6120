import"../chunks/common-8c65aad5.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";
