import"../chunks/common-b1786365.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-b1786365.js";import"../chunks/clip-player-b1786365.js";
