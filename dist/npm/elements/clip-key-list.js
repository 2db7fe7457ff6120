import"../chunks/common-2e417215.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-2e417215.js";import"../chunks/clip-player-2e417215.js";
