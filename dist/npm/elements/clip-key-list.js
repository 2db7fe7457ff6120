import"../chunks/common-73fda977.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-73fda977.js";import"../chunks/clip-player-73fda977.js";
