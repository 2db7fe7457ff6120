import"../chunks/common-ea5f3969.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";
