import"../chunks/common-8c65aad5.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";
