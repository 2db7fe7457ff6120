import"../chunks/common-90cf9c3c.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";
