import"../chunks/common-b15a5b25.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-b15a5b25.js";import"../chunks/clip-player-b15a5b25.js";
