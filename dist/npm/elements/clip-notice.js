import"../chunks/common-8c65aad5.js";import"lit";import"../chunks/clip-player-8c65aad5.js";export{C as ClipNotice}from"../chunks/clip-notice-8c65aad5.js";
