import"../chunks/common-2e417215.js";import"lit";import"../chunks/clip-player-2e417215.js";export{C as ClipNotice}from"../chunks/clip-notice-2e417215.js";
