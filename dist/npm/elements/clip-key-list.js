import"../chunks/common-f85ed72a.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-f85ed72a.js";import"../chunks/clip-player-f85ed72a.js";
