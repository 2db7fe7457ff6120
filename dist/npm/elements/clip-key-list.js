import"../chunks/common-2be01c94.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-2be01c94.js";import"../chunks/clip-player-2be01c94.js";
