import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";export{C as ClipNotice}from"../chunks/clip-notice-f85ed72a.js";
