import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{C as ClipNotice}from"../chunks/clip-notice-0f32de47.js";
