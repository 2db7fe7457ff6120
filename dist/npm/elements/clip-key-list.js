import"../chunks/common-6e2cee59.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";
