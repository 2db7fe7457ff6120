import"../chunks/common-8c65aad5.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-8c65aad5.js";import"../chunks/clip-player-8c65aad5.js";
