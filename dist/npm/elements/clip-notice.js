import"../chunks/common-Q0FJ8o6n.js";import"lit";import"../chunks/clip-player-azNKwzz_.js";export{C as ClipNotice}from"../chunks/clip-notice-Ck-A5P9y.js";
