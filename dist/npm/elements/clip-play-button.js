import"../chunks/common-8c65aad5.js";import"lit";import"../chunks/clip-player-8c65aad5.js";export{g as ClipPlayButton}from"../chunks/clip-controls-8c65aad5.js";
