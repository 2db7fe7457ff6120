import"../chunks/common-COzfGs9a.js";import"lit";import"../chunks/clip-player-d2wx0_pN.js";export{C as ClipKeyList}from"../chunks/clip-key-help-C5cvtWz6.js";
