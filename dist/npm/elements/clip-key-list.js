import"../chunks/common-a02602f3.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-a02602f3.js";import"../chunks/clip-player-a02602f3.js";
