import"../chunks/common-4665f6f3.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";
