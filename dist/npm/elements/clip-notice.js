import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{C as ClipNotice}from"../chunks/clip-notice-DTWzgRIx.js";
